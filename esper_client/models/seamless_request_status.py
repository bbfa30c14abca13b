# Written by `make generate` from the API description, with scripts/templates/literal_enum.py.jinja.
from typing import Literal

SeamlessRequestStatus = (
    Literal[
        "FAILED",
        "IN_PROGRESS",
        "IN_QUEUE",
        "SUCCESS",
    ]
    | str
)
"""
Progress of the seamless provisioning.

The service also sends and takes values that are not listed, so any `str` is allowed.
"""
