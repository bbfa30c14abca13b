from typing import Literal

GeofenceV1Action = (
    Literal[
        "beep",
        "lockdown",
    ]
    | str
)
"""
The values that the description names

The service also sends and takes values that are not listed, so any `str` is allowed.
"""
