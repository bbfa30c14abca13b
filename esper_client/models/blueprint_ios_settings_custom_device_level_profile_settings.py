# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class BlueprintIosSettingsCustomDeviceLevelProfileSettings(_m.Model):
    """
    A configuration profile of your own for the whole device.

    Attributes:
        apply_policy: When a blueprint setting is applied: always, only while provisioning, or not at all.
        custom_profile: Custom configuration profile for the device.
    """

    __slots__ = (
        "apply_policy",
        "custom_profile",
    )

    apply_policy: _models.ApplyPolicy | None
    custom_profile: str | None

    def __init__(
        self,
        *,
        apply_policy: _models.ApplyPolicy | Unset = UNSET,
        custom_profile: str | None | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("apply_policy", "apply_policy", _c.Choice("apply_policy", "ApplyPolicy")),
        _m.Field("custom_profile", "custom_profile", _c.STR, nullable=True),
    )
