# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.sso_connection_strategy import SsoConnectionStrategy


@_define(repr=False)
class GetConnectionsConnection(_m.Model):
    """
    Name, protocol and default flag of the connection.

    Attributes:
        name: Name of the object.
        strategy: Protocol of the connection: SAML (`samlp`) or OpenID Connect (`oidc`).
        is_default: Whether the object is the default one.
    """

    name: str | Unset = UNSET
    strategy: SsoConnectionStrategy | Unset = UNSET
    is_default: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("name", "name", _c.STR),
        _m.Field("strategy", "strategy", _c.STR),
        _m.Field("is_default", "is_default", _c.BOOL),
    )
