# Written by `make generate` from the API description, with scripts/templates/literal_enum.py.jinja.
from typing import Literal

SeamlessRequestUniqueIdType = (
    Literal[
        "SERIAL",
        "UUID",
    ]
    | str
)
"""
Kind of identifier: a number when written, a name when read.

The service also sends and takes values that are not listed, so any `str` is allowed.
"""
