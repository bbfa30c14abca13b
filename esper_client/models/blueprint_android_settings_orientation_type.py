# Written by `make generate` from the API description, with scripts/templates/literal_enum.py.jinja.
from typing import Literal

BlueprintAndroidSettingsOrientationType = (
    Literal[
        "AUTO",
        "INVERTED LANDSCAPE",
        "INVERTED PORTRAIT",
        "LANDSCAPE",
        "PORTRAIT",
    ]
    | str
)
"""
Screen orientation to use.

The service also sends and takes values that are not listed, so any `str` is allowed.
"""
