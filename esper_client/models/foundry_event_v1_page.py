# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m

if TYPE_CHECKING:
    from ..models.foundry_event_v1 import FoundryEventV1


@_define(repr=False)
class FoundryEventV1Page(_m.Model):
    """
    Payload of the answer.

    Attributes:
        count: Number of entries in all pages together.
        next_: Link to the next page, or null on the last one.
        prev: Link to the previous page, or null on the first one.
        results: Entries of this page.
    """

    count: int
    next_: str | None
    prev: str | None
    results: list[FoundryEventV1]
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("count", "count", _c.INT, required=True),
        _m.Field("next", "next_", _c.STR, required=True, nullable=True),
        _m.Field("prev", "prev", _c.STR, required=True, nullable=True),
        _m.Field(
            "results", "results", _c.ListOf(_c.Ref("foundry_event_v1", "FoundryEventV1")), required=True
        ),
    )
