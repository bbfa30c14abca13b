# Written by `make generate` from the API description, with scripts/templates/literal_enum.py.jinja.
from typing import Literal

BlueprintAndroidSettingsPermissionPolicy = (
    Literal[
        "ALLOW AUTOMATICALLY",
        "ASK USER",
        "DENY",
    ]
    | str
)
"""
What happens when an app asks for a permission: grant, deny or ask the user.

The service also sends and takes values that are not listed, so any `str` is allowed.
"""
