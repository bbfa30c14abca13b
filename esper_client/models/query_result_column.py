# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    pass


@_define(repr=False)
class QueryResultColumn(_m.Model):
    """
    A QueryResultColumn

    Attributes:
        name: Name of the object.
        position: Position of the column.
        type_name: Type of the column.
        type_text: Type of the column as text.
    """

    name: str | Unset = UNSET
    position: int | Unset = UNSET
    type_name: str | Unset = UNSET
    type_text: str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("name", "name", _c.STR),
        _m.Field("position", "position", _c.INT),
        _m.Field("type_name", "type_name", _c.STR),
        _m.Field("type_text", "type_text", _c.STR),
    )
