# Written by `make generate` from the API description, with scripts/templates/literal_enum.py.jinja.
from typing import Literal

BlueprintSettingsVisibility = (
    Literal[
        "ADMIN",
        "BOTH",
        "NONE",
        "USER",
    ]
    | str
)
"""
Who sees an entry of the settings app: nobody, the user, the admin, or both.

The service also sends and takes values that are not listed, so any `str` is allowed.
"""
