# Written by `make generate` from the API description, with scripts/templates/literal_enum.py.jinja.
from typing import Literal

BlueprintAndroidSettingsAuthMode = (
    Literal[
        "EAP-TLS",
        "NONE",
    ]
    | str
)
"""
Authentication on the Ethernet network: none or EAP-TLS.

The service also sends and takes values that are not listed, so any `str` is allowed.
"""
