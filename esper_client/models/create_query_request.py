# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class CreateQueryRequest(_m.Model):
    """
    A CreateQueryRequest.

    Attributes:
        query: SQL text of the query.
        is_download: Whether the result is made available as a file to download.
        row_limit: Largest number of rows to return.
        latest_data: Whether the query looks only at the latest data.
    """

    __slots__ = (
        "query",
        "is_download",
        "row_limit",
        "latest_data",
    )

    query: str | None
    is_download: bool | None
    row_limit: int | None
    latest_data: bool | None

    def __init__(
        self,
        query: str,
        *,
        is_download: bool | Unset = UNSET,
        row_limit: int | Unset = UNSET,
        latest_data: bool | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("query", "query", _c.STR, required=True),
        _m.Field("is_download", "is_download", _c.BOOL),
        _m.Field("row_limit", "row_limit", _c.INT),
        _m.Field("latest_data", "latest_data", _c.BOOL),
    )
