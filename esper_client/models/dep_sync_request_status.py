# Written by `make generate` from the API description, with scripts/templates/literal_enum.py.jinja.
from typing import Literal

DepSyncRequestStatus = (
    Literal[
        "COMPLETE",
        "FAILURE",
        "INPROGRESS",
        "QUEUED",
        "SUCCESS",
    ]
    | str
)
"""
Progress of the synchronisation.

The service also sends and takes values that are not listed, so any `str` is allowed.
"""
