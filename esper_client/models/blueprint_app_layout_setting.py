# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class BlueprintAppLayoutSetting(_m.Model):
    """
    Layout of the launcher screen: sizes and positions of icons, names and logo.

    Attributes:
        apply_policy: When a blueprint setting is applied: always, only while provisioning, or not at all.
        brand_logo_position: Corner that shows the brand logo.
        device_name_position: Corner that shows the device name.
        app_icon_size: Size of app icons.
        app_name_size: Size of app names.
        device_name_and_id_display_policy: Which of device id and alias are shown.
        device_name_size: Text size of the device name.
        device_alias_size: Text size of the device alias.
        custom_app_icon_size: Size of app icons, when a custom size is chosen.
        custom_device_name_size: Size of the device name, when a custom size is chosen.
        custom_device_alias_size: Size of the device alias, when a custom size is chosen.
        custom_app_name_size: Size of app names, when a custom size is chosen.
    """

    __slots__ = (
        "apply_policy",
        "brand_logo_position",
        "device_name_position",
        "app_icon_size",
        "app_name_size",
        "device_name_and_id_display_policy",
        "device_name_size",
        "device_alias_size",
        "custom_app_icon_size",
        "custom_device_name_size",
        "custom_device_alias_size",
        "custom_app_name_size",
    )

    apply_policy: _models.ApplyPolicy | None
    brand_logo_position: _models.BlueprintAppLayoutSettingBrandLogoPosition | None
    device_name_position: _models.BlueprintAppLayoutSettingDeviceNamePosition | None
    app_icon_size: _models.BlueprintAppLayoutSettingAppIconSize | None
    app_name_size: _models.BlueprintAppLayoutSettingAppNameSize | None
    device_name_and_id_display_policy: _models.BlueprintAppLayoutSettingDeviceNameAndIdDisplayPolicy | None
    device_name_size: _models.BlueprintAppLayoutSettingDeviceNameSize | None
    device_alias_size: _models.BlueprintAppLayoutSettingDeviceAliasSize | None
    custom_app_icon_size: int | None
    custom_device_name_size: int | None
    custom_device_alias_size: int | None
    custom_app_name_size: int | None

    def __init__(
        self,
        *,
        apply_policy: _models.ApplyPolicy | Unset = UNSET,
        brand_logo_position: _models.BlueprintAppLayoutSettingBrandLogoPosition | Unset = UNSET,
        device_name_position: _models.BlueprintAppLayoutSettingDeviceNamePosition | Unset = UNSET,
        app_icon_size: _models.BlueprintAppLayoutSettingAppIconSize | Unset = UNSET,
        app_name_size: _models.BlueprintAppLayoutSettingAppNameSize | Unset = UNSET,
        device_name_and_id_display_policy: _models.BlueprintAppLayoutSettingDeviceNameAndIdDisplayPolicy
        | Unset = UNSET,
        device_name_size: _models.BlueprintAppLayoutSettingDeviceNameSize | Unset = UNSET,
        device_alias_size: _models.BlueprintAppLayoutSettingDeviceAliasSize | Unset = UNSET,
        custom_app_icon_size: int | Unset = UNSET,
        custom_device_name_size: int | Unset = UNSET,
        custom_device_alias_size: int | Unset = UNSET,
        custom_app_name_size: int | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("apply_policy", "apply_policy", _c.Choice("apply_policy", "ApplyPolicy")),
        _m.Field(
            "brand_logo_position",
            "brand_logo_position",
            _c.Choice(
                "blueprint_app_layout_setting_brand_logo_position",
                "BlueprintAppLayoutSettingBrandLogoPosition",
            ),
        ),
        _m.Field(
            "device_name_position",
            "device_name_position",
            _c.Choice(
                "blueprint_app_layout_setting_device_name_position",
                "BlueprintAppLayoutSettingDeviceNamePosition",
            ),
        ),
        _m.Field(
            "app_icon_size",
            "app_icon_size",
            _c.Choice("blueprint_app_layout_setting_app_icon_size", "BlueprintAppLayoutSettingAppIconSize"),
        ),
        _m.Field(
            "app_name_size",
            "app_name_size",
            _c.Choice("blueprint_app_layout_setting_app_name_size", "BlueprintAppLayoutSettingAppNameSize"),
        ),
        _m.Field(
            "device_name_and_id_display_policy",
            "device_name_and_id_display_policy",
            _c.Choice(
                "blueprint_app_layout_setting_device_name_and_id_display_policy",
                "BlueprintAppLayoutSettingDeviceNameAndIdDisplayPolicy",
            ),
        ),
        _m.Field(
            "device_name_size",
            "device_name_size",
            _c.Choice(
                "blueprint_app_layout_setting_device_name_size", "BlueprintAppLayoutSettingDeviceNameSize"
            ),
        ),
        _m.Field(
            "device_alias_size",
            "device_alias_size",
            _c.Choice(
                "blueprint_app_layout_setting_device_alias_size", "BlueprintAppLayoutSettingDeviceAliasSize"
            ),
        ),
        _m.Field("custom_app_icon_size", "custom_app_icon_size", _c.INT),
        _m.Field("custom_device_name_size", "custom_device_name_size", _c.INT),
        _m.Field("custom_device_alias_size", "custom_device_alias_size", _c.INT),
        _m.Field("custom_app_name_size", "custom_app_name_size", _c.INT),
    )
