# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class BlueprintIosSettingsWifiNetwork(_m.Model):
    """
    A BlueprintIosSettingsWifiNetwork.

    Attributes:
        wifi_network_id: UUID of the Wi-Fi network.
    """

    __slots__ = ("wifi_network_id",)

    wifi_network_id: str | None

    def __init__(
        self,
        wifi_network_id: str,
        *,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("wifi_network_id", "wifi_network_id", _c.STR, required=True),
    )
