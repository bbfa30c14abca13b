# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class BlueprintAndroidSettingsBrightnessSettings(_m.Model):
    """
    Brightness of the screen.

    Attributes:
        apply_policy: When a blueprint setting is applied: always, only while provisioning, or not at all.
        brightness_value: Screen brightness, as a number inside a string.
    """

    __slots__ = (
        "apply_policy",
        "brightness_value",
    )

    apply_policy: _models.ApplyPolicy | None
    brightness_value: str | None

    def __init__(
        self,
        *,
        apply_policy: _models.ApplyPolicy | Unset = UNSET,
        brightness_value: str | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("apply_policy", "apply_policy", _c.Choice("apply_policy", "ApplyPolicy")),
        _m.Field("brightness_value", "brightness_value", _c.STR),
    )
