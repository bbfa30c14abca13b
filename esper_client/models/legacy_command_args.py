# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.settings_gps_state_enum import SettingsGPSStateEnum
    from ..models.settings_rotate_state_enum import SettingsRotateStateEnum
    from ..models.settings_volume_stream_enum import SettingsVolumeStreamEnum


@_define(repr=False)
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

    wipe_external_storage: bool | Unset = UNSET
    wipe_frp: bool | Unset = UNSET
    brightness_value: int | Unset = UNSET
    stream: SettingsVolumeStreamEnum | Unset = UNSET
    volume_level: int | Unset = UNSET
    wifi_state: bool | Unset = UNSET
    bluetooth_state: bool | Unset = UNSET
    rotate_state: SettingsRotateStateEnum | Unset = UNSET
    gps_state: SettingsGPSStateEnum | Unset = UNSET
    screen_off_timeout: int | Unset = UNSET
    app_version: str | Unset = UNSET
    package_name: str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

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
