# Written by `make generate` from the API description, with scripts/templates/literal_enum.py.jinja.
from typing import Literal

BlueprintAndroidAppInstallationRule = (
    Literal[
        "DURING PROVISIONING",
        "POST PROVISIONING",
    ]
    | str
)
"""
Whether the app is installed during or after provisioning.

The service also sends and takes values that are not listed, so any `str` is allowed.
"""
