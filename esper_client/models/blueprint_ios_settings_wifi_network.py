# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m

if TYPE_CHECKING:
    pass


@_define(repr=False)
class BlueprintIosSettingsWifiNetwork(_m.Model):
    """
    A BlueprintIosSettingsWifiNetwork

    Attributes:
        wifi_network_id: UUID of the Wi-Fi network.
    """

    wifi_network_id: str
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("wifi_network_id", "wifi_network_id", _c.STR, required=True),
    )
