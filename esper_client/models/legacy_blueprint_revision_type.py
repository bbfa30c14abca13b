# Written by `make generate` from the API description, with scripts/templates/literal_enum.py.jinja.
from typing import Literal

LegacyBlueprintRevisionType = (
    Literal[
        "Independent",
        "Inherited",
    ]
    | str
)
"""
Whether the revision is inherited from the parent group or stands on its own.

The service also sends and takes values that are not listed, so any `str` is allowed.
"""
