# Written by `make generate` from the API description, with scripts/templates/literal_enum.py.jinja.
from typing import Literal

RemoteViewerSessionState = (
    Literal[
        "ACKNOWLEDGED",
        "ACTIVE",
        "FAILED",
        "INITIATED",
        "TERMINATED",
    ]
    | str
)
"""
State of the session.

The service also sends and takes values that are not listed, so any `str` is allowed.
"""
