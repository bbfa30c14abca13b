# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class GetConnectionsConnection2Page(_m.Model):
    """
    One page of a list.

    Attributes:
        count: Number of entries in all pages together.
        connections: The single sign-on connections.
    """

    __slots__ = (
        "count",
        "connections",
    )

    count: int | None
    connections: list[_models.GetConnectionsConnection2] | None

    def __init__(
        self,
        *,
        count: int | Unset = UNSET,
        connections: list[_models.GetConnectionsConnection2] | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("count", "count", _c.INT),
        _m.Field(
            "connections",
            "connections",
            _c.ListOf(_c.Ref("get_connections_connection_2", "GetConnectionsConnection2")),
        ),
    )
