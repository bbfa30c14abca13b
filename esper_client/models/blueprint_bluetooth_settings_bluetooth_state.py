# Written by `make generate` from the API description, with scripts/templates/literal_enum.py.jinja.
from typing import Literal

BlueprintBluetoothSettingsBluetoothState = (
    Literal[
        "DISABLE",
        "ENABLE",
    ]
    | str
)
"""
Whether Bluetooth is switched on or off.

The service also sends and takes values that are not listed, so any `str` is allowed.
"""
