# Written by `make generate` from the API description, with scripts/templates/literal_enum.py.jinja.
from typing import Literal

TargetRunUpdateStatus = (
    Literal[
        "cancelled",
        "complete",
        "dispatched",
        "failure",
        "invalid",
        "pending",
        "processing",
        "queued",
        "running",
        "success",
    ]
    | str
)
"""
Status to set for the target run.

The service also sends and takes values that are not listed, so any `str` is allowed.
"""
