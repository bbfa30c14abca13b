# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class GetConnectionsConnection(_m.Model):
    """
    Name, protocol and default flag of the connection.

    Attributes:
        name: Name of the object.
        strategy: Protocol of the connection: SAML (`samlp`) or OpenID Connect (`oidc`).
        is_default: Whether the object is the default one.
    """

    __slots__ = (
        "name",
        "strategy",
        "is_default",
    )

    name: str | None
    strategy: _models.SsoConnectionStrategy | None
    is_default: bool | None

    def __init__(
        self,
        *,
        name: str | Unset = UNSET,
        strategy: _models.SsoConnectionStrategy | Unset = UNSET,
        is_default: bool | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("name", "name", _c.STR),
        _m.Field("strategy", "strategy", _c.Choice("sso_connection_strategy", "SsoConnectionStrategy")),
        _m.Field("is_default", "is_default", _c.BOOL),
    )
