# Written by `make generate` from the API description, with scripts/templates/literal_enum.py.jinja.
from typing import Literal

BpHardwareSettingsGpsState = (
    Literal[
        "LOCATION_MODE_BATTERY_SAVING",
        "LOCATION_MODE_HIGH_ACCURACY",
        "LOCATION_MODE_OFF",
        "LOCATION_MODE_ON",
        "LOCATION_MODE_SENSORS_ONLY",
    ]
    | str
)
"""
Location mode.

The service also sends and takes values that are not listed, so any `str` is allowed.
"""
