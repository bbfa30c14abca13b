# Written by `make generate` from the API description, with scripts/templates/literal_enum.py.jinja.
from typing import Literal

BpGoogleServicesType = (
    Literal[
        "ADMIN",
        "USER",
    ]
    | str
)
"""
Role of the account in factory reset protection.

The service also sends and takes values that are not listed, so any `str` is allowed.
"""
