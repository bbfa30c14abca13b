# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

import datetime as dt
from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
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

    __slots__ = (
        "id",
        "tenant_id",
        "user_id",
        "query",
        "created_at",
        "updated_at",
        "is_download",
        "row_limit",
        "latest_data",
        "status",
        "result",
        "error_message",
    )

    id: str
    tenant_id: str | None
    user_id: str | None
    query: str | None
    created_at: dt.datetime | None
    updated_at: dt.datetime | None
    is_download: bool | None
    row_limit: int | None
    latest_data: bool | None
    status: _models.QueryStatusStatus | None
    result: _models.QueryResult | None
    error_message: str | None

    def __init__(
        self,
        *,
        id: str | Unset = UNSET,
        tenant_id: str | Unset = UNSET,
        user_id: str | Unset = UNSET,
        query: str | Unset = UNSET,
        created_at: dt.datetime | Unset = UNSET,
        updated_at: dt.datetime | Unset = UNSET,
        is_download: bool | Unset = UNSET,
        row_limit: int | None | Unset = UNSET,
        latest_data: bool | Unset = UNSET,
        status: _models.QueryStatusStatus | Unset = UNSET,
        result: _models.QueryResult | None | Unset = UNSET,
        error_message: str | None | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

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
        _m.Field("status", "status", _c.Choice("query_status_status", "QueryStatusStatus")),
        _m.Field("result", "result", _c.Ref("query_result", "QueryResult"), nullable=True),
        _m.Field("error_message", "error_message", _c.STR, nullable=True),
    )
