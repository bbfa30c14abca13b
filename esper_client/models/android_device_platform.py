# Written by `make generate` from the API description, with scripts/templates/literal_enum.py.jinja.
from typing import Literal

AndroidDevicePlatform = Literal["ANDROID",] | str
"""
Platform family of the object.

The service also sends and takes values that are not listed, so any `str` is allowed.
"""
