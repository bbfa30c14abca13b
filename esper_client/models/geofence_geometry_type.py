# Written by `make generate` from the API description, with scripts/templates/literal_enum.py.jinja.
from typing import Literal

GeofenceGeometryType = (
    Literal[
        "circle",
        "polygon",
    ]
    | str
)
"""
Shape of the outline, a polygon or a circle.

The service also sends and takes values that are not listed, so any `str` is allowed.
"""
