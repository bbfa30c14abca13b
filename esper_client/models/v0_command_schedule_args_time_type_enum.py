from typing import Literal

V0CommandScheduleArgsTimeTypeEnum = (
    Literal[
        "console",
        "device",
    ]
    | str
)
"""
Clock that schedule times refer to: that of the console or that of the device.

The service also sends and takes values that are not listed, so any `str` is allowed.
"""
