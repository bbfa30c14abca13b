# Written by `make generate` from the API description, with scripts/templates/literal_enum.py.jinja.
from typing import Literal

BlueprintAppLayoutSettingDeviceNameAndIdDisplayPolicy = (
    Literal[
        "ALIAS_NAME_ONLY",
        "DEFAULT",
        "DEVICE_ID_AND_ALIAS_NAME",
        "DEVICE_ID_ONLY",
        "NONE",
    ]
    | str
)
"""
Which of device id and alias are shown.

The service also sends and takes values that are not listed, so any `str` is allowed.
"""
