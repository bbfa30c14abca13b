# Written by `make generate` from the API description, with scripts/templates/literal_enum.py.jinja.
from typing import Literal

ProvisioningProfileUploadResponseProfileType = (
    Literal[
        "ad-hoc",
        "app-store",
        "development",
        "enterprise",
    ]
    | str
)
"""
Type of provisioning profile.

The service also sends and takes values that are not listed, so any `str` is allowed.
"""
