# Written by `make generate` from the API description, with scripts/templates/literal_enum.py.jinja.
from typing import Literal

DeviceCommandState = (
    Literal[
        "Command Acknowledged",
        "Command Failure",
        "Command In Progress",
        "Command Initiated",
        "Command Scheduled",
        "Command Success",
        "Command TimeOut",
    ]
    | str
)
"""
State of the object.

The service also sends and takes values that are not listed, so any `str` is allowed.
"""
