# Written by `make generate` from the API description, with scripts/templates/literal_enum.py.jinja.
from typing import Literal

BpApplicationState = (
    Literal[
        "DISABLED",
        "HIDE",
        "LAUNCHABLE_BUT_HIDDEN",
        "SHOW",
    ]
    | str
)
"""
Whether the app is shown, hidden, disabled, or hidden but still launchable.

The service also sends and takes values that are not listed, so any `str` is allowed.
"""
