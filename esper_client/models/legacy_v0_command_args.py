from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Any


@_define
class LegacyV0CommandArgs(_c.Model):
    """
    Arguments of a Commands V2 command; which of them matter depends on the command.

    Attributes:
        device_alias_name: Alias to give the device.
        custom_settings_config:
        app_version: UUID of the application version.
        package_name: Package name of the app.
        policy_url: Address of the policy to set.
        wifi_access_points:
        state: State to set, for commands that switch one.
        message: Text to show on the device.
        app_state: State to give the app, such as shown, hidden or disabled.
        bluetooth_state: Whether Bluetooth is on.
        brightness_value: Screen brightness from 1 to 100.
        gps_state: Location mode as a number from 0 to 3.
        rotate_state: Screen rotation mode as a number from 0 to 2.
        screen_off_timeout: Idle time before the screen goes dark, in milliseconds.
        stream: Audio stream whose volume is set, as a number from 0 to 3.
        volume_level: Volume from 0 to 100.
        timezone_string: Time zone to set.
        wifi_state: Whether Wi-Fi is on.
        wifi_revert_timeout: Time after which a change of the Wi-Fi state is taken back.
    """

    device_alias_name: str | Unset = UNSET
    custom_settings_config: dict[str, Any] | Unset = UNSET
    app_version: str | Unset = UNSET
    package_name: str | Unset = UNSET
    policy_url: str | Unset = UNSET
    wifi_access_points: dict[str, Any] | Unset = UNSET
    state: str | Unset = UNSET
    message: str | Unset = UNSET
    app_state: str | Unset = UNSET
    bluetooth_state: bool | Unset = UNSET
    brightness_value: int | Unset = UNSET
    gps_state: int | Unset = UNSET
    rotate_state: int | Unset = UNSET
    screen_off_timeout: int | Unset = UNSET
    stream: int | Unset = UNSET
    volume_level: int | Unset = UNSET
    timezone_string: int | Unset = UNSET
    wifi_state: bool | Unset = UNSET
    wifi_revert_timeout: int | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_c.Field, ...]] = (
        _c.Field("device_alias_name", "device_alias_name", _c.STR),
        _c.Field("custom_settings_config", "custom_settings_config", _c.OBJECT),
        _c.Field("app_version", "app_version", _c.STR),
        _c.Field("package_name", "package_name", _c.STR),
        _c.Field("policy_url", "policy_url", _c.STR),
        _c.Field("wifi_access_points", "wifi_access_points", _c.OBJECT),
        _c.Field("state", "state", _c.STR),
        _c.Field("message", "message", _c.STR),
        _c.Field("app_state", "app_state", _c.STR),
        _c.Field("bluetooth_state", "bluetooth_state", _c.BOOL),
        _c.Field("brightness_value", "brightness_value", _c.INT),
        _c.Field("gps_state", "gps_state", _c.INT),
        _c.Field("rotate_state", "rotate_state", _c.INT),
        _c.Field("screen_off_timeout", "screen_off_timeout", _c.INT),
        _c.Field("stream", "stream", _c.INT),
        _c.Field("volume_level", "volume_level", _c.INT),
        _c.Field("timezone_string", "timezone_string", _c.INT),
        _c.Field("wifi_state", "wifi_state", _c.BOOL),
        _c.Field("wifi_revert_timeout", "wifi_revert_timeout", _c.INT),
    )
