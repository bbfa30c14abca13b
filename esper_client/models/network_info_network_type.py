from typing import Literal

NetworkInfoNetworkType = (
    Literal[
        "CELLULAR",
        "ETHERNET",
        "OTHER",
        "WI-FI",
    ]
    | str
)
"""
Type of network.

The service also sends and takes values that are not listed, so any `str` is allowed.
"""
