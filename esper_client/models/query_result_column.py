# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class QueryResultColumn(_m.Model):
    """
    A QueryResultColumn.

    Attributes:
        name: Name of the object.
        position: Position of the column.
        type_name: Type of the column.
        type_text: Type of the column as text.
    """

    __slots__ = (
        "name",
        "position",
        "type_name",
        "type_text",
    )

    name: str | None
    position: int | None
    type_name: str | None
    type_text: str | None

    def __init__(
        self,
        *,
        name: str | Unset = UNSET,
        position: int | Unset = UNSET,
        type_name: str | Unset = UNSET,
        type_text: str | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("name", "name", _c.STR),
        _m.Field("position", "position", _c.INT),
        _m.Field("type_name", "type_name", _c.STR),
        _m.Field("type_text", "type_text", _c.STR),
    )
