# Written by `make generate` from the API description, with scripts/templates/literal_enum.py.jinja.
from typing import Literal

TargetListCreateTargetListType = (
    Literal[
        "COLLECTIONS",
        "DEVICES",
        "GROUPS",
    ]
    | str
)
"""
What the target list holds: devices, groups or collections.

The service also sends and takes values that are not listed, so any `str` is allowed.
"""
