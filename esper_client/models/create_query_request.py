# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    pass


@_define(repr=False)
class CreateQueryRequest(_m.Model):
    """
    A CreateQueryRequest

    Attributes:
        query: SQL text of the query.
        is_download: Whether the result is made available as a file to download.
        row_limit: Largest number of rows to return.
        latest_data: Whether the query looks only at the latest data.
    """

    query: str
    is_download: bool | Unset = UNSET
    row_limit: int | Unset = UNSET
    latest_data: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("query", "query", _c.STR, required=True),
        _m.Field("is_download", "is_download", _c.BOOL),
        _m.Field("row_limit", "row_limit", _c.INT),
        _m.Field("latest_data", "latest_data", _c.BOOL),
    )
