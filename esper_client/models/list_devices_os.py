# Written by `make generate` from the API description, with scripts/templates/literal_enum.py.jinja.
from typing import Literal

ListDevicesOs = (
    Literal[
        "Android",
        "Linux",
        "Windows",
        "iOS",
        "iPadOS",
        "tvOS",
    ]
    | str
)
"""
Keeps only devices with this operating system.

The service also sends and takes values that are not listed, so any `str` is allowed.
"""
