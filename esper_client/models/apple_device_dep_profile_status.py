# Written by `make generate` from the API description, with scripts/templates/literal_enum.py.jinja.
from typing import Literal

AppleDeviceDepProfileStatus = (
    Literal[
        "assigned",
        "empty",
        "pushed",
        "removed",
    ]
    | str
)
"""
Whether a DEP profile is missing, assigned, pushed or removed.

The service also sends and takes values that are not listed, so any `str` is allowed.
"""
