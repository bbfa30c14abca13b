# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class BlueprintSettingsV2(_m.Model):
    """
    Settings of a blueprint, one part for each operating system.

    Attributes:
        android: Android part of a blueprint.
        ios: iOS and iPadOS part of a blueprint.
        linux: Linux part of a blueprint.
        windows: Windows part of a blueprint.
    """

    __slots__ = (
        "android",
        "ios",
        "linux",
        "windows",
    )

    android: _models.BlueprintAndroidSettings | None
    ios: _models.BlueprintIosSettings | None
    linux: _models.BlueprintLinuxSettings | None
    windows: _models.BlueprintWindowsSettings | None

    def __init__(
        self,
        *,
        android: _models.BlueprintAndroidSettings | Unset = UNSET,
        ios: _models.BlueprintIosSettings | Unset = UNSET,
        linux: _models.BlueprintLinuxSettings | Unset = UNSET,
        windows: _models.BlueprintWindowsSettings | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("android", "android", _c.Ref("blueprint_android_settings", "BlueprintAndroidSettings")),
        _m.Field("ios", "ios", _c.Ref("blueprint_ios_settings", "BlueprintIosSettings")),
        _m.Field("linux", "linux", _c.Ref("blueprint_linux_settings", "BlueprintLinuxSettings")),
        _m.Field("windows", "windows", _c.Ref("blueprint_windows_settings", "BlueprintWindowsSettings")),
    )
