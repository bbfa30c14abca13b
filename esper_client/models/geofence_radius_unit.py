# Written by `make generate` from the API description, with scripts/templates/literal_enum.py.jinja.
from typing import Literal

GeofenceRadiusUnit = (
    Literal[
        "KILOMETERS",
        "METERS",
        "MILES",
    ]
    | str
)
"""
Unit of the radius.

The service also sends and takes values that are not listed, so any `str` is allowed.
"""
