# Written by `make generate` from the API description, with scripts/templates/literal_enum.py.jinja.
from typing import Literal

InviteTenantUserRole = (
    Literal[
        "AuthZ Role User",
        "Enterprise Admin",
        "Group Admin",
        "Group Viewer",
        "Support",
        "Viewer",
    ]
    | str
)
"""
Role of the user.

The service also sends and takes values that are not listed, so any `str` is allowed.
"""
