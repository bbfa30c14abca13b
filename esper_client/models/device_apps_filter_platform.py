# Written by `make generate` from the API description, with scripts/templates/literal_enum.py.jinja.
from typing import Literal

DeviceAppsFilterPlatform = (
    Literal[
        "Android",
        "Apple",
        "Linux",
        "Windows",
    ]
    | str
)
"""
The values that the description names

The service also sends and takes values that are not listed, so any `str` is allowed.
"""
