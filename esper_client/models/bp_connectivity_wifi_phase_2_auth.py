# Written by `make generate` from the API description, with scripts/templates/literal_enum.py.jinja.
from typing import Literal

BpConnectivityWifiPhase2Auth = (
    Literal[
        "AKA",
        "AKA_PRIME",
        "GTC",
        "MSCHAP",
        "MSCHAPV2",
        "NONE",
        "PAP",
        "SIM",
    ]
    | str
)
"""
Inner authentication of the Wi-Fi network.

The service also sends and takes values that are not listed, so any `str` is allowed.
"""
