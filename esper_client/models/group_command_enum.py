# Written by `make generate` from the API description, with scripts/templates/literal_enum.py.jinja.
from typing import Literal

GroupCommandEnum = (
    Literal[
        "INSTALL",
        "LOCK",
        "REBOOT",
        "UPDATE_HEARTBEAT",
    ]
    | str
)
"""
Commands that the older group command service accepts.

The service also sends and takes values that are not listed, so any `str` is allowed.
"""
