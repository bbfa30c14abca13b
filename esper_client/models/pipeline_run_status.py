# Written by `make generate` from the API description, with scripts/templates/literal_enum.py.jinja.
from typing import Literal

PipelineRunStatus = (
    Literal[
        "cancelled",
        "complete",
        "failure",
        "invalid",
        "pending",
        "processing",
        "queued",
        "running",
        "success",
        "timeout",
        "waiting",
    ]
    | str
)
"""
Status of the pipeline run.

The service also sends and takes values that are not listed, so any `str` is allowed.
"""
