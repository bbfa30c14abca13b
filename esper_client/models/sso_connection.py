# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
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

    __slots__ = (
        "id",
        "name",
        "display_name",
        "strategy",
        "service_provider_acs_url",
        "service_provider_entity_id",
        "service_provider_logout_url",
        "signing_certificate_link",
        "callback_url",
        "config",
    )

    id: str
    name: str | None
    display_name: str | None
    strategy: _models.SsoConnectionStrategy | None
    service_provider_acs_url: str | None
    service_provider_entity_id: str | None
    service_provider_logout_url: str | None
    signing_certificate_link: str | None
    callback_url: str | None
    config: _models.SSOConnectionConfig | None

    def __init__(
        self,
        *,
        id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        display_name: str | Unset = UNSET,
        strategy: _models.SsoConnectionStrategy | Unset = UNSET,
        service_provider_acs_url: str | Unset = UNSET,
        service_provider_entity_id: str | Unset = UNSET,
        service_provider_logout_url: str | Unset = UNSET,
        signing_certificate_link: str | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        config: _models.SSOConnectionConfig | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("id", "id", _c.STR),
        _m.Field("name", "name", _c.STR),
        _m.Field("display_name", "display_name", _c.STR),
        _m.Field("strategy", "strategy", _c.Choice("sso_connection_strategy", "SsoConnectionStrategy")),
        _m.Field("service_provider_acs_url", "service_provider_acs_url", _c.STR),
        _m.Field("service_provider_entity_id", "service_provider_entity_id", _c.STR),
        _m.Field("service_provider_logout_url", "service_provider_logout_url", _c.STR),
        _m.Field("signing_certificate_link", "signing_certificate_link", _c.STR),
        _m.Field("callback_url", "callback_url", _c.STR),
        _m.Field("config", "config", _c.Ref("sso_connection_config", "SSOConnectionConfig")),
    )
