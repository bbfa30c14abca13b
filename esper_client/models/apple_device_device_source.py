# Written by `make generate` from the API description, with scripts/templates/literal_enum.py.jinja.
from typing import Literal

AppleDeviceDeviceSource = (
    Literal[
        "ABM",
        "NON_ABM",
    ]
    | str
)
"""
How the Apple device was added: through Apple Business Manager (`ABM`) or otherwise.

The service also sends and takes values that are not listed, so any `str` is allowed.
"""
