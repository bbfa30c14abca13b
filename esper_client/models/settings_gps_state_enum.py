# Written by `make generate` from the API description, with scripts/templates/literal_enum.py.jinja.
from typing import Literal

SettingsGPSStateEnum = (
    Literal[
        0,
        1,
        2,
        3,
    ]
    | int
)
"""
Location mode as a number from 0 to 3.

The service also sends and takes values that are not listed, so any `int` is allowed.
"""
