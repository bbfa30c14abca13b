# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m

if TYPE_CHECKING:
    from ..models.sso_connection_config import SSOConnectionConfig
    from ..models.sso_connection_strategy import SsoConnectionStrategy


@_define(repr=False)
class EditCustomConnectionRequest(_m.Model):
    """
    A EditCustomConnectionRequest

    Attributes:
        display_name: Name to show to people.
        strategy: Protocol of the connection: SAML (`samlp`) or OpenID Connect (`oidc`).
        config: Addresses, certificate and client id of a single sign-on connection.
    """

    display_name: str
    strategy: SsoConnectionStrategy
    config: SSOConnectionConfig
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("display_name", "display_name", _c.STR, required=True),
        _m.Field("strategy", "strategy", _c.STR, required=True),
        _m.Field("config", "config", _c.Ref("sso_connection_config", "SSOConnectionConfig"), required=True),
    )
