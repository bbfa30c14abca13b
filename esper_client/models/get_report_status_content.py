# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class GetReportStatusContent(_m.Model):
    """
    Payload of the answer.

    Attributes:
        id: Identifier of the object, assigned by the service.
        status: Status of the object.
        schema: Columns of the result.
        data_array: Rows of the result, each a list of cells in the order of the columns.
        truncated: Whether rows were left out of the result.
        external_link: Address from which the finished report can be downloaded.
    """

    __slots__ = (
        "id",
        "status",
        "schema",
        "data_array",
        "truncated",
        "external_link",
    )

    id: str
    status: _models.CreateReportStatusStatus | None
    schema: _models.QueryResultSchema | None
    data_array: list[list[Any]] | None
    truncated: bool | None
    external_link: str | None

    def __init__(
        self,
        id: str,
        status: _models.CreateReportStatusStatus,
        *,
        schema: _models.QueryResultSchema | Unset = UNSET,
        data_array: list[list[Any]] | Unset = UNSET,
        truncated: bool | Unset = UNSET,
        external_link: str | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("id", "id", _c.STR, required=True),
        _m.Field(
            "status",
            "status",
            _c.Choice("create_report_status_status", "CreateReportStatusStatus"),
            required=True,
        ),
        _m.Field("schema", "schema", _c.Ref("query_result_schema", "QueryResultSchema")),
        _m.Field("data_array", "data_array", _c.ListOf(_c.ListOf(_c.ANY))),
        _m.Field("truncated", "truncated", _c.BOOL),
        _m.Field("external_link", "external_link", _c.STR),
    )
