# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
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

    __slots__ = (
        "apply_policy",
        "auth_mode",
        "ca_cert_alias",
        "client_cert_alias",
        "eap_identity",
    )

    apply_policy: _models.ApplyPolicy | None
    auth_mode: _models.BlueprintAndroidSettingsAuthMode | None
    ca_cert_alias: str | None
    client_cert_alias: str | None
    eap_identity: str | None

    def __init__(
        self,
        apply_policy: _models.ApplyPolicy,
        *,
        auth_mode: _models.BlueprintAndroidSettingsAuthMode | Unset = UNSET,
        ca_cert_alias: str | Unset = UNSET,
        client_cert_alias: str | Unset = UNSET,
        eap_identity: str | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("apply_policy", "apply_policy", _c.Choice("apply_policy", "ApplyPolicy"), required=True),
        _m.Field(
            "auth_mode",
            "auth_mode",
            _c.Choice("blueprint_android_settings_auth_mode", "BlueprintAndroidSettingsAuthMode"),
        ),
        _m.Field("ca_cert_alias", "ca_cert_alias", _c.STR),
        _m.Field("client_cert_alias", "client_cert_alias", _c.STR),
        _m.Field("eap_identity", "eap_identity", _c.STR),
    )
