# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class BlueprintAndroidSettingsFactoryResetSettings(_m.Model):
    """
    Whether the device may be reset by the person holding it.

    Attributes:
        apply_policy: When a blueprint setting is applied: always, only while provisioning, or not at all.
        allow_factory_reset: Whether the user may reset the device to factory settings.
    """

    __slots__ = (
        "apply_policy",
        "allow_factory_reset",
    )

    apply_policy: _models.ApplyPolicy | None
    allow_factory_reset: bool | None

    def __init__(
        self,
        apply_policy: _models.ApplyPolicy,
        allow_factory_reset: bool,
        *,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("apply_policy", "apply_policy", _c.Choice("apply_policy", "ApplyPolicy"), required=True),
        _m.Field("allow_factory_reset", "allow_factory_reset", _c.BOOL, required=True),
    )
