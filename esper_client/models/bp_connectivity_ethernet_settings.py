# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.bp_connectivity_ethernet_auth_mode import BpConnectivityEthernetAuthMode


@_define(repr=False)
class BpConnectivityEthernetSettings(_m.Model):
    """
    Authentication on wired networks.

    Attributes:
        ethernet_auth_mode: Authentication on the Ethernet network: none or EAP-TLS.
        ethernet_ca_cert_alias: Alias of the CA certificate for the Ethernet network.
        ethernet_client_cert_alias: Alias of the client certificate for the Ethernet network.
        ethernet_eap_identity: EAP identity for the Ethernet network.
    """

    ethernet_auth_mode: BpConnectivityEthernetAuthMode
    ethernet_ca_cert_alias: str | Unset = UNSET
    ethernet_client_cert_alias: str | Unset = UNSET
    ethernet_eap_identity: str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("ethernet_auth_mode", "ethernet_auth_mode", _c.STR, required=True),
        _m.Field("ethernet_ca_cert_alias", "ethernet_ca_cert_alias", _c.STR),
        _m.Field("ethernet_client_cert_alias", "ethernet_client_cert_alias", _c.STR),
        _m.Field("ethernet_eap_identity", "ethernet_eap_identity", _c.STR),
    )
