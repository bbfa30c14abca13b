# Written by `make generate` from the API description, with scripts/templates/literal_enum.py.jinja.
from typing import Literal

AppVersionApprovalStatus = (
    Literal[
        "ACCEPTED",
        "APPROVED",
        "AVAILABLE",
        "REJECTED",
    ]
    | str
)
"""
Approval state of the application version.

The service also sends and takes values that are not listed, so any `str` is allowed.
"""
