# Written by `make generate` from the API description, with scripts/templates/literal_enum.py.jinja.
from typing import Literal

BlueprintAndroidAppAutoUpdateMode = (
    Literal[
        "autoUpdateDefault",
        "autoUpdateHighPriority",
        "autoUpdatePostponed",
    ]
    | str
)
"""
When Google Play updates the app: by default rules, with high priority, or postponed.

The service also sends and takes values that are not listed, so any `str` is allowed.
"""
