# Written by `make generate` from the API description, with scripts/templates/literal_enum.py.jinja.
from typing import Literal

GetDeviceHeartbeatListPlatform = (
    Literal[
        "ANDROID",
        "APPLE",
        "LINUX",
        "WINDOWS",
    ]
    | str
)
"""
Keeps only devices of this platform.

The service also sends and takes values that are not listed, so any `str` is allowed.
"""
