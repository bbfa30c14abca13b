# Written by `make generate` from the API description, with scripts/templates/literal_enum.py.jinja.
from typing import Literal

GetStageTargetListsType = (
    Literal[
        "collections",
        "devices",
        "groups",
    ]
    | str
)
"""
Keeps only target lists that hold this kind of target.

The service also sends and takes values that are not listed, so any `str` is allowed.
"""
