# Written by `make generate` from the API description, with scripts/templates/literal_enum.py.jinja.
from typing import Literal

ListTenantEsperAppsArchitecture = (
    Literal[
        "arm64_v8a",
        "armeabi",
        "armeabi_v7a",
        "universal",
        "x86",
        "x86_64",
    ]
    | str
)
"""
Keeps only app versions built for this processor architecture.

The service also sends and takes values that are not listed, so any `str` is allowed.
"""
