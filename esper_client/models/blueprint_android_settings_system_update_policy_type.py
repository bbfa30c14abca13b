# Written by `make generate` from the API description, with scripts/templates/literal_enum.py.jinja.
from typing import Literal

BlueprintAndroidSettingsSystemUpdatePolicyType = (
    Literal[
        "DEFAULT UPDATE",
        "DISABLE UPDATE",
        "POSTPONE INSTALLATION",
        "UPDATE AUTOMATICALLY",
        "WINDOWED INSTALLATION",
    ]
    | str
)
"""
When system updates are installed.

The service also sends and takes values that are not listed, so any `str` is allowed.
"""
