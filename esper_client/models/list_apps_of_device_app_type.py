# Written by `make generate` from the API description, with scripts/templates/literal_enum.py.jinja.
from typing import Literal

ListAppsOfDeviceAppType = (
    Literal[
        "ESPER_IOS",
        "ESPER_WINDOWS",
        "TENANT_IOS",
        "TENANT_WINDOWS",
        "VPP",
        "WEBCLIP",
    ]
    | str
)
"""
Comma-separated app types to keep, for example `VPP,WEBCLIP`.

The service also sends and takes values that are not listed, so any `str` is allowed.
"""
