# Written by `make generate` from the API description, with scripts/templates/literal_enum.py.jinja.
from typing import Literal

EnterprisePolicyDataPasswordQuality = (
    Literal[
        "PASSWORD_QUALITY_ALPHABETIC",
        "PASSWORD_QUALITY_ALPHANUMERIC",
        "PASSWORD_QUALITY_BIOMETRIC_WEAK",
        "PASSWORD_QUALITY_COMPLEX",
        "PASSWORD_QUALITY_NUMERIC",
        "PASSWORD_QUALITY_NUMERIC_COMPLEX",
        "PASSWORD_QUALITY_SOMETHING",
        "PASSWORD_QUALITY_UNSPECIFIED",
    ]
    | str
)
"""
Kind of password that the lock screen asks for.

The service also sends and takes values that are not listed, so any `str` is allowed.
"""
