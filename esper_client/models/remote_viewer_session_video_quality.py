# Written by `make generate` from the API description, with scripts/templates/literal_enum.py.jinja.
from typing import Literal

RemoteViewerSessionVideoQuality = (
    Literal[
        "DATA_SAVER",
        "STANDARD",
    ]
    | str
)
"""
Video quality of the session, such as standard or data saver.

The service also sends and takes values that are not listed, so any `str` is allowed.
"""
