# Written by `make generate` from the API description, with scripts/templates/literal_enum.py.jinja.
from typing import Literal

BlueprintWindowsSettingsAutoUpdateType = (
    Literal[
        "DEFAULT",
        "OFF",
    ]
    | str
)
"""
Whether automatic updates follow the default or are off.

The service also sends and takes values that are not listed, so any `str` is allowed.
"""
