# Written by `make generate` from the API description, with scripts/templates/literal_enum.py.jinja.
from typing import Literal

V0DeviceCommandEnum = (
    Literal[
        "ADD_TO_WHITELIST",
        "ADD_WIFI_AP",
        "BEEP_DEVICE",
        "CAPTURE_SCREENSHOT",
        "CLEAR_APP_DATA",
        "CONVERGE",
        "INSTALL",
        "LOCK",
        "NOTIFY_DEVICE",
        "REBOOT",
        "REMOVE_FROM_WHITELIST",
        "REMOVE_WIFI_AP",
        "RESET_LOCKSCREEN_PASSWORD",
        "SET_APP_NOTIFICATIONS",
        "SET_APP_PERMISSION",
        "SET_APP_STATE",
        "SET_BLUETOOTH_STATE",
        "SET_BRIGHTNESS_SCALE",
        "SET_DEVICE_LANGUAGE",
        "SET_DEVICE_LOCKDOWN_STATE",
        "SET_ETHERNET_SETTINGS",
        "SET_GPS_STATE",
        "SET_KIOSK_APP",
        "SET_NEW_POLICY",
        "SET_ROTATION_STATE",
        "SET_SCREEN_OFF_TIMEOUT",
        "SET_STATIC_IP",
        "SET_STREAM_VOLUME",
        "SET_TIMEZONE",
        "SET_WIFI_STATE",
        "SYNC_CONTENT",
        "UNINSTALL",
        "UPDATE_BLUEPRINT",
        "UPDATE_DEVICE_CONFIG",
        "UPDATE_HEARTBEAT",
        "UPDATE_LATEST_DPC",
        "USE_ONLY_SAVED_WIFI_AP",
        "WIPE",
    ]
    | str
)
"""
Commands that Commands V2 accepts.

The service also sends and takes values that are not listed, so any `str` is allowed.
"""
