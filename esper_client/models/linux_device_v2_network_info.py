# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class LinuxDeviceV2NetworkInfo(_m.Model):
    """
    Network identifiers of the device.

    Attributes:
        wifi_mac_address: MAC address of the Wi-Fi adapter.
        ethernet_mac_address: MAC address of the Ethernet adapter.
    """

    __slots__ = (
        "wifi_mac_address",
        "ethernet_mac_address",
    )

    wifi_mac_address: str | None
    ethernet_mac_address: str | None

    def __init__(
        self,
        *,
        wifi_mac_address: str | Unset = UNSET,
        ethernet_mac_address: str | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("wifi_mac_address", "wifi_mac_address", _c.STR),
        _m.Field("ethernet_mac_address", "ethernet_mac_address", _c.STR),
    )
