# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class BpConnectivityWifiSetting(_m.Model):
    """
    A BpConnectivityWifiSetting.

    Attributes:
        wifi_ssid: Name (SSID) of the Wi-Fi network.
        wifi_password: Password of the Wi-Fi network.
        wifi_security_type: Security of the Wi-Fi network.
        wifi_phase2_auth: Inner authentication of the Wi-Fi network.
        wifi_eap_method: EAP method of the Wi-Fi network.
        identity: Identity for the Wi-Fi network.
        anonymous_identity: Outer identity for the Wi-Fi network.
        domain: Domain that the server certificate of the Wi-Fi network has to match.
        hidden: Whether the Wi-Fi network hides its name.
    """

    __slots__ = (
        "wifi_ssid",
        "wifi_password",
        "wifi_security_type",
        "wifi_phase2_auth",
        "wifi_eap_method",
        "identity",
        "anonymous_identity",
        "domain",
        "hidden",
    )

    wifi_ssid: str | None
    wifi_password: str | None
    wifi_security_type: _models.BpConnectivityWifiSecurityType | None
    wifi_phase2_auth: _models.BpConnectivityWifiPhase2Auth | None
    wifi_eap_method: _models.BpConnectivityWifiEapMethod | None
    identity: str | None
    anonymous_identity: str | None
    domain: str | None
    hidden: bool | None

    def __init__(
        self,
        *,
        wifi_ssid: str | Unset = UNSET,
        wifi_password: str | Unset = UNSET,
        wifi_security_type: _models.BpConnectivityWifiSecurityType | Unset = UNSET,
        wifi_phase2_auth: _models.BpConnectivityWifiPhase2Auth | Unset = UNSET,
        wifi_eap_method: _models.BpConnectivityWifiEapMethod | Unset = UNSET,
        identity: str | Unset = UNSET,
        anonymous_identity: str | Unset = UNSET,
        domain: str | Unset = UNSET,
        hidden: bool | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("wifi_ssid", "wifi_ssid", _c.STR),
        _m.Field("wifi_password", "wifi_password", _c.STR),
        _m.Field(
            "wifi_security_type",
            "wifi_security_type",
            _c.Choice("bp_connectivity_wifi_security_type", "BpConnectivityWifiSecurityType"),
        ),
        _m.Field(
            "wifi_phase2_auth",
            "wifi_phase2_auth",
            _c.Choice("bp_connectivity_wifi_phase_2_auth", "BpConnectivityWifiPhase2Auth"),
        ),
        _m.Field(
            "wifi_eap_method",
            "wifi_eap_method",
            _c.Choice("bp_connectivity_wifi_eap_method", "BpConnectivityWifiEapMethod"),
        ),
        _m.Field("identity", "identity", _c.STR),
        _m.Field("anonymous_identity", "anonymous_identity", _c.STR),
        _m.Field("domain", "domain", _c.STR),
        _m.Field("hidden", "hidden", _c.BOOL),
    )
