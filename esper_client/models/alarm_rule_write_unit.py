# Written by `make generate` from the API description, with scripts/templates/literal_enum.py.jinja.
from typing import Literal

AlarmRuleWriteUnit = (
    Literal[
        "Count",
        "Percent",
    ]
    | str
)
"""
Unit of the value, such as percent or count.

The service also sends and takes values that are not listed, so any `str` is allowed.
"""
