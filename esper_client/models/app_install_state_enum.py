# Written by `make generate` from the API description, with scripts/templates/literal_enum.py.jinja.
from typing import Literal

AppInstallStateEnum = (
    Literal[
        "INSTALL_FAILED",
        "INSTALL_IN_PROGRESS",
        "INSTALL_SUCCESS",
        "NOT_INSTALLED",
        "UNINSTALL_FAILED",
        "UNINSTALL_IN_PROGRESS",
        "UNINSTALL_SUCCESS",
    ]
    | str
)
"""
States of an application installation.

The service also sends and takes values that are not listed, so any `str` is allowed.
"""
