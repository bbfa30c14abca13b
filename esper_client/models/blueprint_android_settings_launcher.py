# Written by `make generate` from the API description, with scripts/templates/literal_enum.py.jinja.
from typing import Literal

BlueprintAndroidSettingsLauncher = (
    Literal[
        "DEFAULT",
        "ESPER",
    ]
    | str
)
"""
Launcher to use, that of Esper or the default one.

The service also sends and takes values that are not listed, so any `str` is allowed.
"""
