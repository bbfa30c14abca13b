# Written by `make generate` from the API description, with scripts/templates/literal_enum.py.jinja.
from typing import Literal

QueryStatusStatus = (
    Literal[
        "CANCELED",
        "CLOSED",
        "FAILED",
        "PENDING",
        "RUNNING",
        "SUCCEEDED",
    ]
    | str
)
"""
Progress of the query; rows are available once it is `SUCCEEDED`.

The service also sends and takes values that are not listed, so any `str` is allowed.
"""
