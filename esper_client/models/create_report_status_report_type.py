# Written by `make generate` from the API description, with scripts/templates/literal_enum.py.jinja.
from typing import Literal

CreateReportStatusReportType = (
    Literal[
        "device",
        "device_apps",
    ]
    | str
)
"""
Kind of report: devices, or the apps of devices.

The service also sends and takes values that are not listed, so any `str` is allowed.
"""
