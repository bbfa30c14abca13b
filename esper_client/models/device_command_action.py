# Written by `make generate` from the API description, with scripts/templates/literal_enum.py.jinja.
from typing import Literal

DeviceCommandAction = (
    Literal[
        "acknowledge",
        "failed",
        "in_progress",
        "success",
    ]
    | str
)
"""
Step that the device reports for the command.

The service also sends and takes values that are not listed, so any `str` is allowed.
"""
