# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.apply_policy import ApplyPolicy
    from ..models.blueprint_android_settings_app_order_list import BlueprintAndroidSettingsAppOrderList


@_define(repr=False)
class BlueprintAndroidSettingsAppOrderSetting(_m.Model):
    """
    Order of the apps on the home screen.

    Attributes:
        apply_policy: When a blueprint setting is applied: always, only while provisioning, or not at all.
        app_order_list: Apps in the order in which they are shown.
    """

    apply_policy: ApplyPolicy | Unset = UNSET
    app_order_list: list[BlueprintAndroidSettingsAppOrderList] | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("apply_policy", "apply_policy", _c.STR),
        _m.Field(
            "app_order_list",
            "app_order_list",
            _c.ListOf(
                _c.Ref("blueprint_android_settings_app_order_list", "BlueprintAndroidSettingsAppOrderList")
            ),
        ),
    )
