# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.sso_connection_config import SSOConnectionConfig
    from ..models.sso_connection_strategy import SsoConnectionStrategy


@_define(repr=False)
class SSOConnection(_m.Model):
    """
    Single sign-on connection of the tenant to an identity provider.

    Attributes:
        id: Identifier of the object, assigned by the service.
        name: Name of the object.
        display_name: Name to show to people.
        strategy: Protocol of the connection: SAML (`samlp`) or OpenID Connect (`oidc`).
        service_provider_acs_url: Address to which SAML answers are sent.
        service_provider_entity_id: Entity id of the service provider in SAML.
        service_provider_logout_url: Address for signing out through SAML.
        signing_certificate_link: Address of the signing certificate of the service provider.
        callback_url: Address to which Google returns after the sign-up.
        config: Addresses, certificate and client id of a single sign-on connection.
    """

    id: str = _m.ARRIVES
    name: str | Unset = UNSET
    display_name: str | Unset = UNSET
    strategy: SsoConnectionStrategy | Unset = UNSET
    service_provider_acs_url: str | Unset = UNSET
    service_provider_entity_id: str | Unset = UNSET
    service_provider_logout_url: str | Unset = UNSET
    signing_certificate_link: str | Unset = UNSET
    callback_url: str | Unset = UNSET
    config: SSOConnectionConfig | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("id", "id", _c.STR),
        _m.Field("name", "name", _c.STR),
        _m.Field("display_name", "display_name", _c.STR),
        _m.Field("strategy", "strategy", _c.STR),
        _m.Field("service_provider_acs_url", "service_provider_acs_url", _c.STR),
        _m.Field("service_provider_entity_id", "service_provider_entity_id", _c.STR),
        _m.Field("service_provider_logout_url", "service_provider_logout_url", _c.STR),
        _m.Field("signing_certificate_link", "signing_certificate_link", _c.STR),
        _m.Field("callback_url", "callback_url", _c.STR),
        _m.Field("config", "config", _c.Ref("sso_connection_config", "SSOConnectionConfig")),
    )
