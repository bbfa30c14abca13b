# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.query_result_schema import QueryResultSchema


@_define(repr=False)
class QueryResult(_m.Model):
    """
    Rows and columns that a query returned.

    Attributes:
        schema: Columns of the result.
        data_array: Rows of the result, each a list of cells in the order of the columns; every cell is a
            string.
        truncated: Whether rows were left out of the result.
    """

    schema: QueryResultSchema | Unset = UNSET
    data_array: list[list[str]] | Unset = UNSET
    truncated: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("schema", "schema", _c.Ref("query_result_schema", "QueryResultSchema")),
        _m.Field("data_array", "data_array", _c.ListOf(_c.ListOf(_c.STR))),
        _m.Field("truncated", "truncated", _c.BOOL),
    )
