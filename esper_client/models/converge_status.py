# Written by `make generate` from the API description, with scripts/templates/literal_enum.py.jinja.
from typing import Literal

ConvergeStatus = (
    Literal[
        "FAILURE",
        "IN_PROGRESS",
        "PROCESSING",
        "QUEUED",
        "SUCCESS",
    ]
    | str
)
"""
Progress of the converge request.

The service also sends and takes values that are not listed, so any `str` is allowed.
"""
