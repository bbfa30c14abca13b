# Written by `make generate` from the API description, with scripts/templates/literal_enum.py.jinja.
from typing import Literal

OperationWithStatsState = (
    Literal[
        "COMPLETED",
        "CREATED",
        "DISPATCHING",
        "FAILED",
        "RESOLVED",
        "RESOLVING",
    ]
    | str
)
"""
State of the whole operation.

The service also sends and takes values that are not listed, so any `str` is allowed.
"""
