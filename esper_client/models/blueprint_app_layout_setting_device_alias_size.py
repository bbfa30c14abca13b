# Written by `make generate` from the API description, with scripts/templates/literal_enum.py.jinja.
from typing import Literal

BlueprintAppLayoutSettingDeviceAliasSize = (
    Literal[
        "CUSTOM_TEXT",
        "DEFAULT_TEXT",
        "LARGE_TEXT",
        "MEDIUM_TEXT",
        "SMALL_TEXT",
    ]
    | str
)
"""
Text size of the device alias.

The service also sends and takes values that are not listed, so any `str` is allowed.
"""
