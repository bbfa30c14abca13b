# Written by `make generate` from the API description, with scripts/templates/literal_enum.py.jinja.
from typing import Literal

AppPermissionGrantState = (
    Literal[
        "Default",
        "Denied",
        "Granted",
    ]
    | str
)
"""
Whether the permission is granted, denied or left at its default.

The service also sends and takes values that are not listed, so any `str` is allowed.
"""
