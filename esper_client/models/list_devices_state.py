# Written by `make generate` from the API description, with scripts/templates/literal_enum.py.jinja.
from typing import Literal

ListDevicesState = (
    Literal[
        "ACTIVE",
        "DISABLED",
        "GOOGLE_PLAY_CONFIGURATION",
        "INACTIVE",
        "ONBOARDED",
        "ONBOARDING_FAILED",
        "ONBOARDING_IN_PROGRESS",
        "POLICY_APPLICATION_IN_PROGRESS",
        "PROVISIONING_BEGIN",
        "WIPE_IN_PROGRESS",
    ]
    | str
)
"""
Keeps only devices in this state, given by its name or its number.

The service also sends and takes values that are not listed, so any `str` is allowed.
"""
