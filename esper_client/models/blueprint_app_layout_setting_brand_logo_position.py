# Written by `make generate` from the API description, with scripts/templates/literal_enum.py.jinja.
from typing import Literal

BlueprintAppLayoutSettingBrandLogoPosition = (
    Literal[
        "BOTTOM_LEFT",
        "BOTTOM_RIGHT",
        "TOP_LEFT",
        "TOP_RIGHT",
    ]
    | str
)
"""
Corner that shows the brand logo.

The service also sends and takes values that are not listed, so any `str` is allowed.
"""
