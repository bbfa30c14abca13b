# Written by `make generate` from the API description, with scripts/templates/literal_enum.py.jinja.
from typing import Literal

OemConfigSchemaOemType = (
    Literal[
        "DATALOGIC",
        "HONEYWELL",
        "SAMSUNG",
        "SUNMI",
        "ZEBRA",
    ]
    | str
)
"""
Device maker that the schema is for.

The service also sends and takes values that are not listed, so any `str` is allowed.
"""
