# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Any

    from ..models.apply_policy import ApplyPolicy


@_define(repr=False)
class BlueprintAndroidSettingsCustomizedDeviceLevelJsonSetting(_m.Model):
    """
    Device settings of your own in JSON form.

    Attributes:
        customized_json:
        apply_policy: When a blueprint setting is applied: always, only while provisioning, or not at all.
    """

    customized_json: dict[str, Any]
    apply_policy: ApplyPolicy | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("customized_json", "customized_json", _c.OBJECT, required=True),
        _m.Field("apply_policy", "apply_policy", _c.STR),
    )
