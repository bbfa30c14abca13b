# Written by `make generate` from the API description, with scripts/templates/literal_enum.py.jinja.
from typing import Literal

ApplyPolicy = (
    Literal[
        "ALWAYS APPLY",
        "IGNORE",
        "PROVISION ONLY",
    ]
    | str
)
"""
When a blueprint setting is applied: always, only while provisioning, or not at all.

The service also sends and takes values that are not listed, so any `str` is allowed.
"""
