# Written by `make generate` from the API description, with scripts/templates/literal_enum.py.jinja.
from typing import Literal

BpConnectivityWifiEapMethod = (
    Literal[
        "AKA",
        "AKA_PRIME",
        "NONE",
        "PEAP",
        "PWD",
        "SIM",
        "TLS",
        "TTLS",
    ]
    | str
)
"""
EAP method of the Wi-Fi network.

The service also sends and takes values that are not listed, so any `str` is allowed.
"""
