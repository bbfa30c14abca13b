# Written by `make generate` from the API description, with scripts/templates/literal_enum.py.jinja.
from typing import Literal

OperationWithStatsOperationState = (
    Literal[
        "CREATED",
        "DISPATCHED",
        "DISPATCHING",
        "FAILURE",
        "PROCESSING",
        "QUERY INITIATED",
        "QUERY RESOLVED",
        "SUCCESS",
    ]
    | str
)
"""
State of the operation at that time.

The service also sends and takes values that are not listed, so any `str` is allowed.
"""
