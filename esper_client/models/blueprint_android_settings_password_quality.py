# Written by `make generate` from the API description, with scripts/templates/literal_enum.py.jinja.
from typing import Literal

BlueprintAndroidSettingsPasswordQuality = (
    Literal[
        "ALPHABETIC",
        "ALPHANUMERIC",
        "BIOMETRIC_WEAK",
        "COMPLEX",
        "NONE",
        "NUMERIC",
    ]
    | str
)
"""
Kind of password that the lock screen asks for.

The service also sends and takes values that are not listed, so any `str` is allowed.
"""
