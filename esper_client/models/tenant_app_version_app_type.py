# Written by `make generate` from the API description, with scripts/templates/literal_enum.py.jinja.
from typing import Literal

TenantAppVersionAppType = (
    Literal[
        "TENANT_IOS",
        "TENANT_WINDOWS",
    ]
    | str
)
"""
Where the app comes from and which platform it is for.

The service also sends and takes values that are not listed, so any `str` is allowed.
"""
