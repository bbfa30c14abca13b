# Written by `make generate` from the API description, with scripts/templates/literal_enum.py.jinja.
from typing import Literal

ListRvActivityFeedOrdering = (
    Literal[
        "created_at",
        "created_by",
        "device_name",
        "duration",
        "reason",
        "state",
        "updated_at",
        "video_quality",
    ]
    | str
)
"""
Field to sort the entries by; put `-` in front of the name for descending order. Without it the
newest come first (-created_at).

The service also sends and takes values that are not listed, so any `str` is allowed.
"""
