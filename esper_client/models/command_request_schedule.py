# Written by `make generate` from the API description, with scripts/templates/literal_enum.py.jinja.
from typing import Literal

CommandRequestSchedule = (
    Literal[
        "IMMEDIATE",
        "RECURRING",
        "WINDOW",
    ]
    | str
)
"""
When the command runs: at once (`IMMEDIATE`), within a window (`WINDOW`) or repeatedly
(`RECURRING`).

The service also sends and takes values that are not listed, so any `str` is allowed.
"""
