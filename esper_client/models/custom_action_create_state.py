# Written by `make generate` from the API description, with scripts/templates/literal_enum.py.jinja.
from typing import Literal

CustomActionCreateState = (
    Literal[
        "active",
        "draft",
        "inactive",
    ]
    | str
)
"""
Whether the custom action is a draft, active or inactive.

The service also sends and takes values that are not listed, so any `str` is allowed.
"""
