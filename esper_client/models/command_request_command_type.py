# Written by `make generate` from the API description, with scripts/templates/literal_enum.py.jinja.
from typing import Literal

CommandRequestCommandType = (
    Literal[
        "DEVICE",
        "DYNAMIC",
        "GROUP",
    ]
    | str
)
"""
What the command is addressed to: devices, groups or a dynamic selection.

The service also sends and takes values that are not listed, so any `str` is allowed.
"""
