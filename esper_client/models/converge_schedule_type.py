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
