# Written by `make generate` from the API description, with scripts/templates/literal_enum.py.jinja.
from typing import Literal

LegacyUserProfileRole = (
    Literal[
        "Enterprise Admin",
        "Enterprise User",
        "Group Admin",
        "Group Viewer",
        "Shoonya Admin",
        "Viewer",
    ]
    | str
)
"""
Role of the user.

The service also sends and takes values that are not listed, so any `str` is allowed.
"""
