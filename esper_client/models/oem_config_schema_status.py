# Written by `make generate` from the API description, with scripts/templates/literal_enum.py.jinja.
from typing import Literal

OemConfigSchemaStatus = (
    Literal[
        "ACTIVE",
        "INACTIVE",
    ]
    | str
)
"""
Whether the schema is active.

The service also sends and takes values that are not listed, so any `str` is allowed.
"""
