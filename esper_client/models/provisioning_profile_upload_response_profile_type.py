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
