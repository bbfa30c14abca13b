# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class LegacyCommandArgs(_m.Model):
    """
    Arguments of a command in the older command service; each command uses only the fields that concern
    it.

    Attributes:
        wipe_external_storage: Whether external storage is erased as well. Default: false.
        wipe_frp: Whether factory reset protection data is erased as well. Default: true.
        brightness_value: Screen brightness from 1 to 100.
        stream: Audio stream as a number from 0 to 3.
        volume_level: Volume from 0 to 100.
        wifi_state: Whether Wi-Fi is on.
        bluetooth_state: Whether Bluetooth is on.
        rotate_state: Screen rotation mode as a number from 0 to 2.
        gps_state: Location mode as a number from 0 to 3.
        screen_off_timeout: Idle time before the screen goes dark, in milliseconds.
        app_version: UUID of the application version.
        package_name: Package name of the app.
    """

    __slots__ = (
        "wipe_external_storage",
        "wipe_frp",
        "brightness_value",
        "stream",
        "volume_level",
        "wifi_state",
        "bluetooth_state",
        "rotate_state",
        "gps_state",
        "screen_off_timeout",
        "app_version",
        "package_name",
    )

    wipe_external_storage: bool | None
    wipe_frp: bool | None
    brightness_value: int | None
    stream: _models.SettingsVolumeStreamEnum | None
    volume_level: int | None
    wifi_state: bool | None
    bluetooth_state: bool | None
    rotate_state: _models.SettingsRotateStateEnum | None
    gps_state: _models.SettingsGPSStateEnum | None
    screen_off_timeout: int | None
    app_version: str | None
    package_name: str | None

    def __init__(
        self,
        *,
        wipe_external_storage: bool | Unset = UNSET,
        wipe_frp: bool | Unset = UNSET,
        brightness_value: int | Unset = UNSET,
        stream: _models.SettingsVolumeStreamEnum | Unset = UNSET,
        volume_level: int | Unset = UNSET,
        wifi_state: bool | Unset = UNSET,
        bluetooth_state: bool | Unset = UNSET,
        rotate_state: _models.SettingsRotateStateEnum | Unset = UNSET,
        gps_state: _models.SettingsGPSStateEnum | Unset = UNSET,
        screen_off_timeout: int | Unset = UNSET,
        app_version: str | Unset = UNSET,
        package_name: str | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("wipe_external_storage", "wipe_external_storage", _c.BOOL),
        _m.Field("wipe_FRP", "wipe_frp", _c.BOOL),
        _m.Field("brightness_value", "brightness_value", _c.INT),
        _m.Field("stream", "stream", _c.INT),
        _m.Field("volume_level", "volume_level", _c.INT),
        _m.Field("wifi_state", "wifi_state", _c.BOOL),
        _m.Field("bluetooth_state", "bluetooth_state", _c.BOOL),
        _m.Field("rotate_state", "rotate_state", _c.INT),
        _m.Field("gps_state", "gps_state", _c.INT),
        _m.Field("screen_off_timeout", "screen_off_timeout", _c.INT),
        _m.Field("app_version", "app_version", _c.STR),
        _m.Field("package_name", "package_name", _c.STR),
    )
