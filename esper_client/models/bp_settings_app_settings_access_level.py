# Written by `make generate` from the API description, with scripts/templates/literal_enum.py.jinja.
from typing import Literal

BpSettingsAppSettingsAccessLevel = (
    Literal[
        "NONE",
        "SHOONYA",
        "SYSTEM",
    ]
    | str
)
"""
Which settings app the user can open: none, that of Esper (`SHOONYA`) or that of the system.

The service also sends and takes values that are not listed, so any `str` is allowed.
"""
