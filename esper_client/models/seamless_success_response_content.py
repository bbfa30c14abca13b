# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m

if TYPE_CHECKING:
    from ..models.seamless_request import SeamlessRequest


@_define(repr=False)
class SeamlessSuccessResponseContent(_m.Model):
    """
    Payload of the answer.

    Attributes:
        count: Number of entries in all pages together.
        prev: Link to the previous page, or null on the first one.
        next_: Link to the next page, or null on the last one.
        results: Entries of this page.
    """

    count: int
    prev: str | None
    next_: str | None
    results: list[SeamlessRequest]
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("count", "count", _c.INT, required=True),
        _m.Field("prev", "prev", _c.STR, required=True, nullable=True),
        _m.Field("next", "next_", _c.STR, required=True, nullable=True),
        _m.Field(
            "results", "results", _c.ListOf(_c.Ref("seamless_request", "SeamlessRequest")), required=True
        ),
    )
