# Written by `make generate` from the API description, with scripts/templates/literal_enum.py.jinja.
from typing import Literal

DeviceCommandEnum = (
    Literal[
        "ADD_TO_WHITELIST",
        "ADD_WIFI_AP",
        "APPLE_APP_UNINSTALL",
        "APPLY_APP_CONFIG",
        "BEEP_DEVICE",
        "CLEAR_APP_DATA",
        "CLEAR_PASSCODE",
        "COLLECT_LOGS",
        "CONVERGE",
        "DEVICE_INFORMATION",
        "INSTALL",
        "INSTALL_CERTIFICATE",
        "INSTALL_PROFILE",
        "LIST_INSTALLED_PROFILES",
        "LOCK",
        "NOTIFY_DEVICE",
        "REBOOT",
        "REMOVE_FROM_WHITELIST",
        "REMOVE_PROFILE",
        "REMOVE_WIFI_AP",
        "RESET_LOCKSCREEN_PASSWORD",
        "RUN_CUSTOM_ACTION",
        "RUN_SHELL_SCRIPT",
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
        "SET_MULTI_APP_MODE",
        "SET_NEW_POLICY",
        "SET_ROTATION_STATE",
        "SET_SCREEN_OFF_TIMEOUT",
        "SET_STATIC_IP",
        "SET_STREAM_VOLUME",
        "SET_TIMEZONE",
        "SET_WIFI_STATE",
        "SYNC_CONTENT",
        "UNINSTALL",
        "UNINSTALL_CERTIFICATE",
        "UPDATE_BLUEPRINT",
        "UPDATE_DEVICE_CONFIG",
        "UPDATE_HEARTBEAT",
        "UPDATE_LATEST_DPC",
        "USE_ONLY_SAVED_WIFI_AP",
        "VPP_APP_INSTALL",
        "WIPE",
    ]
    | str
)
"""
Commands that a command request accepts.

The service also sends and takes values that are not listed, so any `str` is allowed.
"""
