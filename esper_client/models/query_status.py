# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    import datetime as dt

    from ..models.query_result import QueryResult
    from ..models.query_status_status import QueryStatusStatus


@_define(repr=False)
class QueryStatus(_m.Model):
    """
    State of a submitted query and, once it has finished, its result.

    Attributes:
        id: Identifier of the object, assigned by the service.
        tenant_id: Id of the tenant that the object belongs to.
        user_id: Id that the user has.
        query: SQL text of the query.
        created_at: When the object was created, as an RFC 3339 timestamp.
        updated_at: When the object was last changed, as an RFC 3339 timestamp.
        is_download: Whether the result is made available as a file to download.
        row_limit: Largest number of rows to return.
        latest_data: Whether the query looks only at the latest data.
        status: Progress of the query; rows are available once it is `SUCCEEDED`.
        result: Result of the query; null until it has finished or when there are no rows.
        error_message: Why the query failed; null when it did not.
    """

    id: str = _m.ARRIVES
    tenant_id: str | Unset = UNSET
    user_id: str | Unset = UNSET
    query: str | Unset = UNSET
    created_at: dt.datetime | Unset = UNSET
    updated_at: dt.datetime | Unset = UNSET
    is_download: bool | Unset = UNSET
    row_limit: int | None | Unset = UNSET
    latest_data: bool | Unset = UNSET
    status: QueryStatusStatus | Unset = UNSET
    result: QueryResult | None | Unset = UNSET
    error_message: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("id", "id", _c.STR),
        _m.Field("tenant_id", "tenant_id", _c.STR),
        _m.Field("user_id", "user_id", _c.STR),
        _m.Field("query", "query", _c.STR),
        _m.Field("created_at", "created_at", _c.DATETIME),
        _m.Field("updated_at", "updated_at", _c.DATETIME),
        _m.Field("is_download", "is_download", _c.BOOL),
        _m.Field("row_limit", "row_limit", _c.INT, nullable=True),
        _m.Field("latest_data", "latest_data", _c.BOOL),
        _m.Field("status", "status", _c.STR),
        _m.Field("result", "result", _c.Ref("query_result", "QueryResult"), nullable=True),
        _m.Field("error_message", "error_message", _c.STR, nullable=True),
    )
