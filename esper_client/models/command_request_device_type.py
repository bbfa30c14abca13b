# Written by `make generate` from the API description, with scripts/templates/literal_enum.py.jinja.
from typing import Literal

CommandRequestDeviceType = (
    Literal[
        "active",
        "all",
        "inactive",
    ]
    | str
)
"""
Which of the addressed devices get the command: the active ones, the inactive ones or all.

The service also sends and takes values that are not listed, so any `str` is allowed.
"""
