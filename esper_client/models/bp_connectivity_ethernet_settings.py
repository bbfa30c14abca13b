# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class BpConnectivityEthernetSettings(_m.Model):
    """
    Authentication on wired networks.

    Attributes:
        ethernet_auth_mode: Authentication on the Ethernet network: none or EAP-TLS.
        ethernet_ca_cert_alias: Alias of the CA certificate for the Ethernet network.
        ethernet_client_cert_alias: Alias of the client certificate for the Ethernet network.
        ethernet_eap_identity: EAP identity for the Ethernet network.
    """

    __slots__ = (
        "ethernet_auth_mode",
        "ethernet_ca_cert_alias",
        "ethernet_client_cert_alias",
        "ethernet_eap_identity",
    )

    ethernet_auth_mode: _models.BpConnectivityEthernetAuthMode | None
    ethernet_ca_cert_alias: str | None
    ethernet_client_cert_alias: str | None
    ethernet_eap_identity: str | None

    def __init__(
        self,
        ethernet_auth_mode: _models.BpConnectivityEthernetAuthMode,
        *,
        ethernet_ca_cert_alias: str | Unset = UNSET,
        ethernet_client_cert_alias: str | Unset = UNSET,
        ethernet_eap_identity: str | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field(
            "ethernet_auth_mode",
            "ethernet_auth_mode",
            _c.Choice("bp_connectivity_ethernet_auth_mode", "BpConnectivityEthernetAuthMode"),
            required=True,
        ),
        _m.Field("ethernet_ca_cert_alias", "ethernet_ca_cert_alias", _c.STR),
        _m.Field("ethernet_client_cert_alias", "ethernet_client_cert_alias", _c.STR),
        _m.Field("ethernet_eap_identity", "ethernet_eap_identity", _c.STR),
    )
