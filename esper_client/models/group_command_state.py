# Written by `make generate` from the API description, with scripts/templates/literal_enum.py.jinja.
from typing import Literal

GroupCommandState = (
    Literal[
        "Command Failure",
        "Command Initiated",
        "Command Scheduled",
        "Command Success",
    ]
    | str
)
"""
State of the object.

The service also sends and takes values that are not listed, so any `str` is allowed.
"""
