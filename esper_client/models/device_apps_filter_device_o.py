from typing import Literal

DeviceAppsFilterDeviceO = (
    Literal[
        "Android",
        "iOS",
    ]
    | str
)
"""
The values that the description names

The service also sends and takes values that are not listed, so any `str` is allowed.
"""
