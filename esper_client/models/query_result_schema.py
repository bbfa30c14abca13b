# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class QueryResultSchema(_m.Model):
    """
    Columns of the result.

    Attributes:
        column_count: Number of columns.
        columns: Columns in order.
    """

    __slots__ = (
        "column_count",
        "columns",
    )

    column_count: int | None
    columns: list[_models.QueryResultColumn] | None

    def __init__(
        self,
        *,
        column_count: int | Unset = UNSET,
        columns: list[_models.QueryResultColumn] | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("column_count", "column_count", _c.INT),
        _m.Field("columns", "columns", _c.ListOf(_c.Ref("query_result_column", "QueryResultColumn"))),
    )
