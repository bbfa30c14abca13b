# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class QueryResult(_m.Model):
    """
    Rows and columns that a query returned.

    Attributes:
        schema: Columns of the result.
        data_array: Rows of the result, each a list of cells in the order of the columns; every cell is a
            string.
        truncated: Whether rows were left out of the result.
    """

    __slots__ = (
        "schema",
        "data_array",
        "truncated",
    )

    schema: _models.QueryResultSchema | None
    data_array: list[list[str]] | None
    truncated: bool | None

    def __init__(
        self,
        *,
        schema: _models.QueryResultSchema | Unset = UNSET,
        data_array: list[list[str]] | Unset = UNSET,
        truncated: bool | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("schema", "schema", _c.Ref("query_result_schema", "QueryResultSchema")),
        _m.Field("data_array", "data_array", _c.ListOf(_c.ListOf(_c.STR))),
        _m.Field("truncated", "truncated", _c.BOOL),
    )
