# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class BlueprintIosSettingsSiriSettings(_m.Model):
    """
    Use of Siri.

    Attributes:
        apply_policy: When a blueprint setting is applied: always, only while provisioning, or not at all.
        allow_siri: Whether Siri may be used.
    """

    __slots__ = (
        "apply_policy",
        "allow_siri",
    )

    apply_policy: _models.ApplyPolicy | None
    allow_siri: bool | None

    def __init__(
        self,
        apply_policy: _models.ApplyPolicy,
        allow_siri: bool,
        *,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("apply_policy", "apply_policy", _c.Choice("apply_policy", "ApplyPolicy"), required=True),
        _m.Field("allow_siri", "allow_siri", _c.BOOL, required=True),
    )
