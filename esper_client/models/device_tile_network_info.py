# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class DeviceTileNetworkInfo(_m.Model):
    """
    Network identifiers of the device.

    Attributes:
        field_faust: Internal marker of the service that produced the record.
        mobile_i_pv_4: IPv4 address on the mobile network.
        mobile_i_pv_6: IPv6 address on the mobile network.
        network_type: Type of mobile network.
        number_of_sim: Number of SIM cards.
        sim_operator: Operators of the SIM cards.
        signal_strength: Signal strength of the mobile network.
        network_operator: Mobile network operators in use.
        mobile_network_status: Status of the mobile network connection.
        current_active_connection: Kind of connection that the device uses at present.
    """

    __slots__ = (
        "field_faust",
        "mobile_i_pv_4",
        "mobile_i_pv_6",
        "network_type",
        "number_of_sim",
        "sim_operator",
        "signal_strength",
        "network_operator",
        "mobile_network_status",
        "current_active_connection",
    )

    field_faust: _models.DeviceTileFaust | None
    mobile_i_pv_4: str | None
    mobile_i_pv_6: str | None
    network_type: str | None
    number_of_sim: int | None
    sim_operator: list[str] | None
    signal_strength: str | None
    network_operator: list[str] | None
    mobile_network_status: str | None
    current_active_connection: str | None

    def __init__(
        self,
        *,
        field_faust: _models.DeviceTileFaust | Unset = UNSET,
        mobile_i_pv_4: str | None | Unset = UNSET,
        mobile_i_pv_6: str | None | Unset = UNSET,
        network_type: str | None | Unset = UNSET,
        number_of_sim: int | Unset = UNSET,
        sim_operator: list[str] | Unset = UNSET,
        signal_strength: str | None | Unset = UNSET,
        network_operator: list[str] | Unset = UNSET,
        mobile_network_status: str | Unset = UNSET,
        current_active_connection: str | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("__faust", "field_faust", _c.Ref("device_tile_faust", "DeviceTileFaust")),
        _m.Field("mobileIPv4", "mobile_i_pv_4", _c.STR, nullable=True),
        _m.Field("mobileIPv6", "mobile_i_pv_6", _c.STR, nullable=True),
        _m.Field("networkType", "network_type", _c.STR, nullable=True),
        _m.Field("numberOfSim", "number_of_sim", _c.INT),
        _m.Field("simOperator", "sim_operator", _c.ListOf(_c.STR)),
        _m.Field("signalStrength", "signal_strength", _c.STR, nullable=True),
        _m.Field("networkOperator", "network_operator", _c.ListOf(_c.STR)),
        _m.Field("mobileNetworkStatus", "mobile_network_status", _c.STR),
        _m.Field("currentActiveConnection", "current_active_connection", _c.STR),
    )
