# Written by `make generate` from the API description, with scripts/templates/literal_enum.py.jinja.
from typing import Literal

ListDevicesOrdering = (
    Literal[
        "alias",
        "battery_level",
        "created_at",
        "dpc_version",
        "eea_version",
        "is_gms",
        "last_seen",
        "model",
        "name",
        "os_version",
        "platform",
        "policy_name",
        "provisioned_on",
        "security_state",
        "serial",
        "state",
        "template_name",
        "wifi_ssid",
    ]
    | str
)
"""
Field to sort the entries by; put `-` in front of the name for descending order.

The service also sends and takes values that are not listed, so any `str` is allowed.
"""
