# Written by `make generate` from the API description, with scripts/templates/literal_enum.py.jinja.
from typing import Literal

BpApplicationPermissionPolicy = (
    Literal[
        "PERMISSION_POLICY_AUTO_DENY",
        "PERMISSION_POLICY_AUTO_GRANT",
        "PERMISSION_POLICY_PROMPT",
    ]
    | str
)
"""
What happens when an app asks for a permission: grant, deny or ask the user.

The service also sends and takes values that are not listed, so any `str` is allowed.
"""
