# Written by `make generate` from the API description, with scripts/templates/literal_enum.py.jinja.
from typing import Literal

CommandStatusState = (
    Literal[
        "Command Acknowledged",
        "Command Cancelled",
        "Command Failure",
        "Command In Progress",
        "Command Initiated",
        "Command Queued",
        "Command Scheduled",
        "Command Success",
        "Command TimeOut",
    ]
    | str
)
"""
State of the command on the device.

The service also sends and takes values that are not listed, so any `str` is allowed.
"""
