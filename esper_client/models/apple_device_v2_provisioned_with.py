# Written by `make generate` from the API description, with scripts/templates/literal_enum.py.jinja.
from typing import Literal

AppleDeviceV2ProvisionedWith = Literal["BLUEPRINT",] | str
"""
What the device was provisioned with, a blueprint or a template.

The service also sends and takes values that are not listed, so any `str` is allowed.
"""
