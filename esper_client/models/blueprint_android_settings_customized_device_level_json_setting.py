# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class BlueprintAndroidSettingsCustomizedDeviceLevelJsonSetting(_m.Model):
    """
    Device settings of your own in JSON form.

    Attributes:
        customized_json:
        apply_policy: When a blueprint setting is applied: always, only while provisioning, or not at all.
    """

    __slots__ = (
        "customized_json",
        "apply_policy",
    )

    customized_json: dict[str, Any] | None
    apply_policy: _models.ApplyPolicy | None

    def __init__(
        self,
        customized_json: dict[str, Any],
        *,
        apply_policy: _models.ApplyPolicy | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("customized_json", "customized_json", _c.OBJECT, required=True),
        _m.Field("apply_policy", "apply_policy", _c.Choice("apply_policy", "ApplyPolicy")),
    )
