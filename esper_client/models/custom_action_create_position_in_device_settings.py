# Written by `make generate` from the API description, with scripts/templates/literal_enum.py.jinja.
from typing import Literal

CustomActionCreatePositionInDeviceSettings = (
    Literal[
        "device_quick_settings",
        "none",
    ]
    | str
)
"""
Place in the device settings in which the action is shown.

The service also sends and takes values that are not listed, so any `str` is allowed.
"""
