# Written by `make generate` from the API description, with scripts/templates/literal_enum.py.jinja.
from typing import Literal

BpDisplayBrandingScreenType = (
    Literal[
        "HOMESCREEN",
        "LOCKSCREEN",
    ]
    | str
)
"""
The values that the description names

The service also sends and takes values that are not listed, so any `str` is allowed.
"""
