from typing import Literal

V0CommandScheduleEnum = (
    Literal[
        "IMMEDIATE",
        "RECURRING",
        "WINDOW",
    ]
    | str
)
"""
When a command runs: at once, within a window, or repeatedly.

The service also sends and takes values that are not listed, so any `str` is allowed.
"""
