# Written by `make generate` from the API description, with scripts/templates/literal_enum.py.jinja.
from typing import Literal

UniqueIdentifierType = (
    Literal[
        "ETHERNET_MAC_ID",
        "IMEI1",
        "IMEI2",
        "MEI",
        "SERIAL",
        "WIFI_MAC_ID",
    ]
    | str
)
"""
Kind of identifier, as a name.

The service also sends and takes values that are not listed, so any `str` is allowed.
"""
