# Written by `make generate` from the API description, with scripts/templates/literal_enum.py.jinja.
from typing import Literal

AddTileIconCategory = (
    Literal[
        "digital_signage",
        "kiosk",
        "mobile",
        "pos",
        "rugged",
        "tablet",
    ]
    | str
)
"""
Category of the application.

The service also sends and takes values that are not listed, so any `str` is allowed.
"""
