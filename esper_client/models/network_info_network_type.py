# Written by `make generate` from the API description, with scripts/templates/literal_enum.py.jinja.
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
