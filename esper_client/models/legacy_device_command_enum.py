# Written by `make generate` from the API description, with scripts/templates/literal_enum.py.jinja.
from typing import Literal

LegacyDeviceCommandEnum = (
    Literal[
        "ADD_TO_WHITELIST",
        "CAPTURE_SCREENSHOT",
        "CLEAR_APP_DATA",
        "INSTALL",
        "LOCK",
        "REBOOT",
        "SET_BLUETOOTH_STATE",
        "SET_BRIGHTNESS_SCALE",
        "SET_GPS_STATE",
        "SET_ROTATION_STATE",
        "SET_SCREEN_OFF_TIMEOUT",
        "SET_STREAM_VOLUME",
        "SET_WIFI_STATE",
        "UNINSTALL",
        "UPDATE_HEARTBEAT",
        "WIPE",
    ]
    | str
)
"""
Commands that the older device command service accepts.

The service also sends and takes values that are not listed, so any `str` is allowed.
"""
