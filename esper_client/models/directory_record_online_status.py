# Written by `make generate` from the API description, with scripts/templates/literal_enum.py.jinja.
from typing import Literal

DirectoryRecordOnlineStatus = (
    Literal[
        "NONE",
        "OFFLINE",
        "ONLINE",
    ]
    | str
)
"""
Whether the device is online, offline or neither.

The service also sends and takes values that are not listed, so any `str` is allowed.
"""
