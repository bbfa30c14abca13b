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
