# Written by `make generate` from the API description, with scripts/templates/literal_enum.py.jinja.
from typing import Literal

AlarmRuleWriteComparator = (
    Literal[
        "Frequency",
        "GreaterThanOrEqualToThreshold",
        "GreaterThanThreshold",
        "LessThanOrEqualToThreshold",
        "LessThanThreshold",
    ]
    | str
)
"""
How the metric is compared with the value.

The service also sends and takes values that are not listed, so any `str` is allowed.
"""
