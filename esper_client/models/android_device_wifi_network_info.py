# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class AndroidDeviceWifiNetworkInfo(_m.Model):
    """
    Wi-Fi network that the device is connected to.

    Attributes:
        wifi_ssid: Name (SSID) of the Wi-Fi network.
    """

    __slots__ = ("wifi_ssid",)

    wifi_ssid: str | None

    def __init__(
        self,
        *,
        wifi_ssid: str | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (_m.Field("wifi_ssid", "wifi_ssid", _c.STR),)
