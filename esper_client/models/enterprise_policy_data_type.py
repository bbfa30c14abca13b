# Written by `make generate` from the API description, with scripts/templates/literal_enum.py.jinja.
from typing import Literal

EnterprisePolicyDataType = (
    Literal[
        "TYPE_INSTALL_AUTOMATIC",
        "TYPE_INSTALL_DISABLED",
        "TYPE_INSTALL_WINDOWED",
        "TYPE_POSTPONE",
    ]
    | str
)
"""
Kind of this entry.

The service also sends and takes values that are not listed, so any `str` is allowed.
"""
