# Written by `make generate` from the API description, with scripts/templates/literal_enum.py.jinja.
from typing import Literal

GetPipelineStageTargetRunsStatus = (
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
        "timeout",
    ]
    | str
)
"""
Keeps only runs with this status.

The service also sends and takes values that are not listed, so any `str` is allowed.
"""
