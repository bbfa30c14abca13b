# Written by `make generate` from the API description, with scripts/templates/literal_enum.py.jinja.
from typing import Literal

CommandScheduleArgsTimeType = (
    Literal[
        "console",
        "device",
    ]
    | str
)
"""
Whose clock counts: that of the console or that of the device.

The service also sends and takes values that are not listed, so any `str` is allowed.
"""
