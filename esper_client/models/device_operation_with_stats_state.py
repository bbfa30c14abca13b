# Written by `make generate` from the API description, with scripts/templates/literal_enum.py.jinja.
from typing import Literal

DeviceOperationWithStatsState = (
    Literal[
        "CREATED",
        "FAILED",
        "INITIATED",
        "SUCCEDED",
    ]
    | str
)
"""
State of the operation on this device.

The service also sends and takes values that are not listed, so any `str` is allowed.
"""
