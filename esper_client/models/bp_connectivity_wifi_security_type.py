# Written by `make generate` from the API description, with scripts/templates/literal_enum.py.jinja.
from typing import Literal

BpConnectivityWifiSecurityType = (
    Literal[
        "EAP",
        "NONE",
        "SAE",
        "WAP",
        "WEP",
        "WPA2",
    ]
    | str
)
"""
Security of the Wi-Fi network.

The service also sends and takes values that are not listed, so any `str` is allowed.
"""
