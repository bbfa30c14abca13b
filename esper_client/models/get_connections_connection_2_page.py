# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.get_connections_connection_2 import GetConnectionsConnection2


@_define(repr=False)
class GetConnectionsConnection2Page(_m.Model):
    """
    A GetConnectionsConnection2Page

    Attributes:
        count: Number of entries in all pages together.
        connections: The single sign-on connections.
    """

    count: int | Unset = UNSET
    connections: list[GetConnectionsConnection2] | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("count", "count", _c.INT),
        _m.Field(
            "connections",
            "connections",
            _c.ListOf(_c.Ref("get_connections_connection_2", "GetConnectionsConnection2")),
        ),
    )
