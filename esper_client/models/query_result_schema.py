# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.query_result_column import QueryResultColumn


@_define(repr=False)
class QueryResultSchema(_m.Model):
    """
    Columns of the result.

    Attributes:
        column_count: Number of columns.
        columns: Columns in order.
    """

    column_count: int | Unset = UNSET
    columns: list[QueryResultColumn] | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("column_count", "column_count", _c.INT),
        _m.Field("columns", "columns", _c.ListOf(_c.Ref("query_result_column", "QueryResultColumn"))),
    )
