# Written by `make generate` from the API description, with scripts/templates/literal_enum.py.jinja.
from typing import Literal

BpDisplayBrandingRotationState = (
    Literal[
        "AUTO",
        "INVERTED_LANDSCAPE_ONLY",
        "INVERTED_PORTRAIT_ONLY",
        "LANDSCAPE_ONLY",
        "POTRAIT_ONLY",
    ]
    | str
)
"""
Screen rotation mode.

The service also sends and takes values that are not listed, so any `str` is allowed.
"""
