# Written by `make generate` from the API description, with scripts/templates/literal_enum.py.jinja.
from typing import Literal

GoogleEmmDevicePolicyRequestAppAction = (
    Literal[
        "install",
        "uninstall",
    ]
    | str
)
"""
Whether the app is installed or uninstalled.

The service also sends and takes values that are not listed, so any `str` is allowed.
"""
