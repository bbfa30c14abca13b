# Written by `make generate` from the API description, with scripts/templates/literal_enum.py.jinja.
from typing import Literal

EnterprisePolicyDataDialer = (
    Literal[
        "DEFAULT",
        "SHOONYA",
    ]
    | str
)
"""
Phone app to use.

The service also sends and takes values that are not listed, so any `str` is allowed.
"""
