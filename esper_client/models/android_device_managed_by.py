# Written by `make generate` from the API description, with scripts/templates/literal_enum.py.jinja.
from typing import Literal

AndroidDeviceManagedBy = (
    Literal[
        "BLUEPRINT",
        "TEMPLATE",
    ]
    | str
)
"""
What the device is managed through, a blueprint or a template.

The service also sends and takes values that are not listed, so any `str` is allowed.
"""
