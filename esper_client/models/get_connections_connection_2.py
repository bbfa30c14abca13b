# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.get_connections_connection import GetConnectionsConnection


@_define(repr=False)
class GetConnectionsConnection2(_m.Model):
    """
    A GetConnectionsConnection2

    Attributes:
        connection_id: Id of the sign-on connection.
        connection: Name, protocol and default flag of the connection.
    """

    connection_id: str | Unset = UNSET
    connection: GetConnectionsConnection | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("connection_id", "connection_id", _c.STR),
        _m.Field(
            "connection", "connection", _c.Ref("get_connections_connection", "GetConnectionsConnection")
        ),
    )
