# Written by `make generate` from the API description, with scripts/templates/literal_enum.py.jinja.
from typing import Literal

BuildV1BuildState = (
    Literal[
        "released",
        "to_be_deprecated",
        "unavailable",
        "unreleased",
    ]
    | str
)
"""
Release state of the build.

The service also sends and takes values that are not listed, so any `str` is allowed.
"""
