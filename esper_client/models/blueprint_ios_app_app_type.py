# Written by `make generate` from the API description, with scripts/templates/literal_enum.py.jinja.
from typing import Literal

BlueprintIosAppAppType = (
    Literal[
        "ESPER_IOS",
        "PRELOADED",
        "TENANT_IOS",
        "VPP",
        "WEBCLIP",
    ]
    | str
)
"""
Where the app comes from and which platform it is for.

The service also sends and takes values that are not listed, so any `str` is allowed.
"""
