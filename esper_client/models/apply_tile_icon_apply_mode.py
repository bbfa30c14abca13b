# Written by `make generate` from the API description, with scripts/templates/literal_enum.py.jinja.
from typing import Literal

ApplyTileIconApplyMode = (
    Literal[
        "all_devices",
        "device_model",
        "devices",
        "groups",
    ]
    | str
)
"""
What the icon is set for: chosen devices, all devices, groups or a device model.

The service also sends and takes values that are not listed, so any `str` is allowed.
"""
