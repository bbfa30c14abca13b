from typing import Literal

LegacyV0DeviceCommandEnum = (
    Literal[
        "ADD_TO_WHITELIST",
        "ADD_WIFI_AP",
        "CLEAR_APP_DATA",
        "INSTALL",
        "LOCK",
        "REBOOT",
        "REMOVE_FROM_WHITELIST",
        "REMOVE_WIFI_AP",
        "SET_APP_PERMISSION",
        "SET_APP_STATE",
        "SET_BLUETOOTH_STATE",
        "SET_BRIGHTNESS_SCALE",
        "SET_DEVICE_LOCKDOWN_STATE",
        "SET_GPS_STATE",
        "SET_KIOSK_APP",
        "SET_NEW_POLICY",
        "SET_ROTATION_STATE",
        "SET_SCREEN_OFF_TIMEOUT",
        "SET_STREAM_VOLUME",
        "SET_TIMEZONE",
        "SET_WIFI_STATE",
        "UNINSTALL",
        "UPDATE_DEVICE_CONFIG",
        "UPDATE_HEARTBEAT",
        "UPDATE_LATEST_DPC",
        "WIPE",
    ]
    | str
)
"""
Commands that the Commands V2 group accepts.

The service also sends and takes values that are not listed, so any `str` is allowed.
"""
