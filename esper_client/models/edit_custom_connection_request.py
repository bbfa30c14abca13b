# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class EditCustomConnectionRequest(_m.Model):
    """
    An EditCustomConnectionRequest.

    Attributes:
        display_name: Name to show to people.
        strategy: Protocol of the connection: SAML (`samlp`) or OpenID Connect (`oidc`).
        config: Addresses, certificate and client id of a single sign-on connection.
    """

    __slots__ = (
        "display_name",
        "strategy",
        "config",
    )

    display_name: str | None
    strategy: _models.SsoConnectionStrategy | None
    config: _models.SSOConnectionConfig | None

    def __init__(
        self,
        display_name: str,
        strategy: _models.SsoConnectionStrategy,
        config: _models.SSOConnectionConfig,
        *,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("display_name", "display_name", _c.STR, required=True),
        _m.Field(
            "strategy",
            "strategy",
            _c.Choice("sso_connection_strategy", "SsoConnectionStrategy"),
            required=True,
        ),
        _m.Field("config", "config", _c.Ref("sso_connection_config", "SSOConnectionConfig"), required=True),
    )
