# Written by `make generate` from the API description, with scripts/templates/literal_enum.py.jinja.
from typing import Literal

LinuxDeviceOs = Literal["Ubuntu",] | str
"""
Operating system of the device.

The service also sends and takes values that are not listed, so any `str` is allowed.
"""
