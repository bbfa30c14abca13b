# Written by `make generate` from the API description, with scripts/templates/literal_enum.py.jinja.
from typing import Literal

ConvergeScheduleType = (
    Literal[
        "IMMEDIATE",
        "WINDOW",
    ]
    | str
)
"""
Whether to start at once (`IMMEDIATE`) or within a window (`WINDOW`).

The service also sends and takes values that are not listed, so any `str` is allowed.
"""
