# Written by `make generate` from the API description, with scripts/templates/literal_enum.py.jinja.
from typing import Literal

PipelineOperationCreateOperationType = (
    Literal[
        "ADD_OVERRIDE_APN",
        "ADD_TO_WHITELIST",
        "ADD_WIFI_AP",
        "CAPTURE_SCREENSHOT",
        "CLEAR_APP_DATA",
        "INITIATE_CONFERENCE_CALL",
        "INITIATE_OFFER",
        "INSTALL",
        "LOCK",
        "NOTIFY_OTA",
        "REBOOT",
        "REFRESH_APPLIST",
        "REMOVE_FROM_WHITELIST",
        "REMOVE_WIFI_AP",
        "REQUEST_BUGREPORT",
        "REQUEST_DPCLOG",
        "SET_ADB_STATE",
        "SET_APP_PERMISSION",
        "SET_APP_STATE",
        "SET_BLUETOOTH_STATE",
        "SET_BRIGHTNESS_SCALE",
        "SET_DEVICE_LOCKDOWN_STATE",
        "SET_GEO_FENCE",
        "SET_GPS_STATE",
        "SET_KIOSK_APP",
        "SET_NEW_POLICY",
        "SET_ROTATION_STATE",
        "SET_SCREEN_OFF_TIMEOUT",
        "SET_STREAM_VOLUME",
        "SET_TIMEZONE",
        "SET_WALLPAPER",
        "SET_WIFI_STATE",
        "SIMPLE_INSTALL",
        "SYNC_CONTENT",
        "UNINSTALL",
        "UPDATE_DEVICE_CONFIG",
        "UPDATE_HEARTBEAT",
        "UPDATE_LATEST_DPC",
        "WIPE",
    ]
    | str
)
"""
Kind of operation.

The service also sends and takes values that are not listed, so any `str` is allowed.
"""
