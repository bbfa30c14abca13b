# Written by `make generate` from the API description, with scripts/templates/literal_enum.py.jinja.
from typing import Literal

BlueprintAndroidSettingsWifiState = (
    Literal[
        "DISABLE",
        "ENABLE",
    ]
    | str
)
"""
Whether Wi-Fi is switched on or off.

The service also sends and takes values that are not listed, so any `str` is allowed.
"""
