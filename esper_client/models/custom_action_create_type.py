# Written by `make generate` from the API description, with scripts/templates/literal_enum.py.jinja.
from typing import Literal

CustomActionCreateType = (
    Literal[
        "button",
        "dropdown",
        "radio",
        "toggle",
    ]
    | str
)
"""
Kind of control shown for the action.

The service also sends and takes values that are not listed, so any `str` is allowed.
"""
