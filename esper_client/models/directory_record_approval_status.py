# Written by `make generate` from the API description, with scripts/templates/literal_enum.py.jinja.
from typing import Literal

DirectoryRecordApprovalStatus = (
    Literal[
        "APPROVED",
        "BLOCKED",
        "REJECTED",
        "WAITING_FOR_APPROVAL",
    ]
    | str
)
"""
Approval state of the directory record.

The service also sends and takes values that are not listed, so any `str` is allowed.
"""
