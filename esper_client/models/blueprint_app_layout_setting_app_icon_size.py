# Written by `make generate` from the API description, with scripts/templates/literal_enum.py.jinja.
from typing import Literal

BlueprintAppLayoutSettingAppIconSize = (
    Literal[
        "CUSTOM_ICON",
        "DEFAULT_ICON",
        "LARGE_ICON",
        "MEDIUM_ICON",
        "SMALL_ICON",
    ]
    | str
)
"""
Size of app icons.

The service also sends and takes values that are not listed, so any `str` is allowed.
"""
