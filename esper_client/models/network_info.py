# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class NetworkInfo(_m.Model):
    """
    Network identifiers of a device: IMEI, ICCID, phone numbers and MAC addresses.

    Attributes:
        imei1: IMEI of the first modem slot.
        imei2: IMEI of the second modem slot.
        wifi_mac_address: MAC address of the Wi-Fi adapter.
        ethernet_mac_address: MAC address of the Ethernet adapter.
        iccid1: ICCID of the first SIM card.
        iccid2: ICCID of the second SIM card.
        phone_number_1: Phone number of the first SIM card.
        phone_number_2: Phone number of the second SIM card.
        network_type: Type of network.
    """

    __slots__ = (
        "imei1",
        "imei2",
        "wifi_mac_address",
        "ethernet_mac_address",
        "iccid1",
        "iccid2",
        "phone_number_1",
        "phone_number_2",
        "network_type",
    )

    imei1: str | None
    imei2: str | None
    wifi_mac_address: str | None
    ethernet_mac_address: str | None
    iccid1: str | None
    iccid2: str | None
    phone_number_1: str | None
    phone_number_2: str | None
    network_type: _models.NetworkInfoNetworkType | None

    def __init__(
        self,
        *,
        imei1: str | Unset = UNSET,
        imei2: str | Unset = UNSET,
        wifi_mac_address: str | Unset = UNSET,
        ethernet_mac_address: str | Unset = UNSET,
        iccid1: str | Unset = UNSET,
        iccid2: str | Unset = UNSET,
        phone_number_1: str | Unset = UNSET,
        phone_number_2: str | Unset = UNSET,
        network_type: _models.NetworkInfoNetworkType | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("imei1", "imei1", _c.STR),
        _m.Field("imei2", "imei2", _c.STR),
        _m.Field("wifi_mac_address", "wifi_mac_address", _c.STR),
        _m.Field("ethernet_mac_address", "ethernet_mac_address", _c.STR),
        _m.Field("iccid1", "iccid1", _c.STR),
        _m.Field("iccid2", "iccid2", _c.STR),
        _m.Field("phone_number_1", "phone_number_1", _c.STR),
        _m.Field("phone_number_2", "phone_number_2", _c.STR),
        _m.Field(
            "network_type", "network_type", _c.Choice("network_info_network_type", "NetworkInfoNetworkType")
        ),
    )
