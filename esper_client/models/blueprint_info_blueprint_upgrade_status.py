# Written by `make generate` from the API description, with scripts/templates/literal_enum.py.jinja.
from typing import Literal

BlueprintInfoBlueprintUpgradeStatus = (
    Literal[
        "NOT_APPLICABLE",
        "NOT_UPGRADABLE",
        "UPGRADABLE",
        "UPGRADED",
        "UPGRADE_FAILED",
        "UPGRADE_INITIATED",
    ]
    | str
)
"""
Whether a newer blueprint version can be, is being or has been applied to the device.

The service also sends and takes values that are not listed, so any `str` is allowed.
"""
