# Written by `make generate` from the API description, with scripts/templates/literal_enum.py.jinja.
from typing import Literal

UpdateGroupAction = (
    Literal[
        "add",
        "move",
        "remove",
        "rename",
    ]
    | str
)
"""
What to do with the group: `add` or `remove` the devices listed in the body, `rename` the group, or
`move` it under another parent.

The service also sends and takes values that are not listed, so any `str` is allowed.
"""
