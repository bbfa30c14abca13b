# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.apply_policy import ApplyPolicy
    from ..models.blueprint_android_settings_auth_mode import BlueprintAndroidSettingsAuthMode


@_define(repr=False)
class BlueprintAndroidSettingsEthernetSettings(_m.Model):
    """
    Authentication on wired networks.

    Attributes:
        apply_policy: When a blueprint setting is applied: always, only while provisioning, or not at all.
        auth_mode: Authentication on the Ethernet network: none or EAP-TLS.
        ca_cert_alias: Alias of the CA certificate.
        client_cert_alias: Alias of the client certificate.
        eap_identity: EAP identity.
    """

    apply_policy: ApplyPolicy
    auth_mode: BlueprintAndroidSettingsAuthMode | Unset = UNSET
    ca_cert_alias: str | Unset = UNSET
    client_cert_alias: str | Unset = UNSET
    eap_identity: str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("apply_policy", "apply_policy", _c.STR, required=True),
        _m.Field("auth_mode", "auth_mode", _c.STR),
        _m.Field("ca_cert_alias", "ca_cert_alias", _c.STR),
        _m.Field("client_cert_alias", "client_cert_alias", _c.STR),
        _m.Field("eap_identity", "eap_identity", _c.STR),
    )
