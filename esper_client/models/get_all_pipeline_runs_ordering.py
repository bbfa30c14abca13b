# Written by `make generate` from the API description, with scripts/templates/literal_enum.py.jinja.
from typing import Literal

GetAllPipelineRunsOrdering = (
    Literal[
        "-ended_at",
        "-pipeline__name",
        "-run_number",
        "-started_at",
        "-status",
        "ended_at",
        "pipeline__name",
        "run_number",
        "started_at",
        "status",
    ]
    | str
)
"""
Field to sort the entries by; put `-` in front of the name for descending order.

The service also sends and takes values that are not listed, so any `str` is allowed.
"""
