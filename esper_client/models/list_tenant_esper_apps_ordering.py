# Written by `make generate` from the API description, with scripts/templates/literal_enum.py.jinja.
from typing import Literal

ListTenantEsperAppsOrdering = (
    Literal[
        "-created_at",
        "-created_at (descending)",
        "-version_code",
        "-version_code (descending)",
        "created_at",
        "created_at (ascending)",
        "version_code",
        "version_code (ascending)",
    ]
    | str
)
"""
Order of the versions, by creation time or by version code; each value names its direction.

The service also sends and takes values that are not listed, so any `str` is allowed.
"""
