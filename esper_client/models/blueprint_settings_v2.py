# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.blueprint_android_settings import BlueprintAndroidSettings
    from ..models.blueprint_ios_settings import BlueprintIosSettings
    from ..models.blueprint_linux_settings import BlueprintLinuxSettings
    from ..models.blueprint_windows_settings import BlueprintWindowsSettings


@_define(repr=False)
class BlueprintSettingsV2(_m.Model):
    """
    Settings of a blueprint, one part for each operating system.

    Attributes:
        android: Android part of a blueprint.
        ios: iOS and iPadOS part of a blueprint.
        linux: Linux part of a blueprint.
        windows: Windows part of a blueprint.
    """

    android: BlueprintAndroidSettings | Unset = UNSET
    ios: BlueprintIosSettings | Unset = UNSET
    linux: BlueprintLinuxSettings | Unset = UNSET
    windows: BlueprintWindowsSettings | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("android", "android", _c.Ref("blueprint_android_settings", "BlueprintAndroidSettings")),
        _m.Field("ios", "ios", _c.Ref("blueprint_ios_settings", "BlueprintIosSettings")),
        _m.Field("linux", "linux", _c.Ref("blueprint_linux_settings", "BlueprintLinuxSettings")),
        _m.Field("windows", "windows", _c.Ref("blueprint_windows_settings", "BlueprintWindowsSettings")),
    )
