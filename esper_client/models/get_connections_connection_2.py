# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class GetConnectionsConnection2(_m.Model):
    """
    A GetConnectionsConnection2.

    Attributes:
        connection_id: Id of the sign-on connection.
        connection: Name, protocol and default flag of the connection.
    """

    __slots__ = (
        "connection_id",
        "connection",
    )

    connection_id: str | None
    connection: _models.GetConnectionsConnection | None

    def __init__(
        self,
        *,
        connection_id: str | Unset = UNSET,
        connection: _models.GetConnectionsConnection | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("connection_id", "connection_id", _c.STR),
        _m.Field(
            "connection", "connection", _c.Ref("get_connections_connection", "GetConnectionsConnection")
        ),
    )
