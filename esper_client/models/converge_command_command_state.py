# Written by `make generate` from the API description, with scripts/templates/literal_enum.py.jinja.
from typing import Literal

ConvergeCommandCommandState = (
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
State that the command is in.

The service also sends and takes values that are not listed, so any `str` is allowed.
"""
