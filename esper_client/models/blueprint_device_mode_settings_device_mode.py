# Written by `make generate` from the API description, with scripts/templates/literal_enum.py.jinja.
from typing import Literal

BlueprintDeviceModeSettingsDeviceMode = (
    Literal[
        "KIOSK",
        "MULTI APP",
    ]
    | str
)
"""
Kiosk mode shows one app, multi-app mode shows several.

The service also sends and takes values that are not listed, so any `str` is allowed.
"""
