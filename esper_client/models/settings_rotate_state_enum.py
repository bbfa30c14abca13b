# Written by `make generate` from the API description, with scripts/templates/literal_enum.py.jinja.
from typing import Literal

SettingsRotateStateEnum = (
    Literal[
        0,
        1,
        2,
    ]
    | int
)
"""
Screen rotation mode as a number from 0 to 2.

The service also sends and takes values that are not listed, so any `int` is allowed.
"""
