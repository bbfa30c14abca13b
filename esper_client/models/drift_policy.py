# Written by `make generate` from the API description, with scripts/templates/literal_enum.py.jinja.
from typing import Literal

DriftPolicy = (
    Literal[
        "CRITICAL",
        "IGNORE",
        "LOG ONLY",
        "MAJOR",
        "MINOR",
    ]
    | str
)
"""
How a deviation from a blueprint setting is rated.

The service also sends and takes values that are not listed, so any `str` is allowed.
"""
