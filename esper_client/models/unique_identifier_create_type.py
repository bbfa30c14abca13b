# Written by `make generate` from the API description, with scripts/templates/literal_enum.py.jinja.
from typing import Literal

UniqueIdentifierCreateType = (
    Literal[
        0,
        1,
        2,
        3,
        4,
        5,
    ]
    | int
)
"""
Kind of identifier, as a number from 0 to 5.

The service also sends and takes values that are not listed, so any `int` is allowed.
"""
