# Written by `make generate` from the API description, with scripts/templates/literal_enum.py.jinja.
from typing import Literal

SingleDeviceReportStatus = (
    Literal[
        "ACTIVE",
        "DISABLED",
        "INACTIVE",
    ]
    | str
)
"""
Whether the device is active, inactive or disabled.

The service also sends and takes values that are not listed, so any `str` is allowed.
"""
