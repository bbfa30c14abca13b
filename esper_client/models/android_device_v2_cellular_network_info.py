# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class AndroidDeviceV2CellularNetworkInfo(_m.Model):
    """
    Mobile network that the device is connected to.

    Attributes:
        network_type: Type of network.
        network_type_value: Type of network, under the name that is really sent.
        mobile_i_pv_4: IPv4 address in the mobile network. Not published.
        mobile_i_pv_6: IPv6 address in the mobile network. Not published.
        mobile_network_status: Status of the mobile network. Not published.
        network_operator: Operator of the mobile network. Not published.
        number_of_sim: Number of SIM cards. Not published.
        signal_strength: Signal strength in the mobile network. Not published.
        sim_operator: Operator of the SIM card. Not published.
    """

    __slots__ = (
        "network_type",
        "network_type_value",
        "mobile_i_pv_4",
        "mobile_i_pv_6",
        "mobile_network_status",
        "network_operator",
        "number_of_sim",
        "signal_strength",
        "sim_operator",
    )

    network_type: str | None
    network_type_value: str | None
    mobile_i_pv_4: Any
    mobile_i_pv_6: Any
    mobile_network_status: Any
    network_operator: Any
    number_of_sim: Any
    signal_strength: Any
    sim_operator: Any

    def __init__(
        self,
        *,
        network_type: str | Unset = UNSET,
        network_type_value: str | None | Unset = UNSET,
        mobile_i_pv_4: Any = UNSET,
        mobile_i_pv_6: Any = UNSET,
        mobile_network_status: Any = UNSET,
        network_operator: Any = UNSET,
        number_of_sim: Any = UNSET,
        signal_strength: Any = UNSET,
        sim_operator: Any = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("network_type", "network_type", _c.STR),
        _m.Field("networkType", "network_type_value", _c.STR, nullable=True),
        _m.Field("mobileIPv4", "mobile_i_pv_4", _c.ANY, nullable=True),
        _m.Field("mobileIPv6", "mobile_i_pv_6", _c.ANY, nullable=True),
        _m.Field("mobileNetworkStatus", "mobile_network_status", _c.ANY, nullable=True),
        _m.Field("networkOperator", "network_operator", _c.ANY, nullable=True),
        _m.Field("numberOfSim", "number_of_sim", _c.ANY, nullable=True),
        _m.Field("signalStrength", "signal_strength", _c.ANY, nullable=True),
        _m.Field("simOperator", "sim_operator", _c.ANY, nullable=True),
    )
