# Written by `make generate` from the API description, with scripts/templates/literal_enum.py.jinja.
from typing import Literal

BlueprintAndroidAppType = (
    Literal[
        "ENTERPRISE",
        "PLAYSTORE",
        "PRELOADED",
    ]
    | str
)
"""
Whether the app came with the device, is an enterprise app or comes from the Play Store.

The service also sends and takes values that are not listed, so any `str` is allowed.
"""
