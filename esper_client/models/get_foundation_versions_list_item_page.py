# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class GetFoundationVersionsListItemPage(_m.Model):
    """
    One page of a list.

    Attributes:
        count: Number of entries in all pages together.
        prev: Link to the previous page, or null on the first one.
        next_: Link to the next page, or null on the last one.
        results: Entries of this page.
    """

    __slots__ = (
        "count",
        "prev",
        "next_",
        "results",
    )

    count: int | None
    prev: str | None
    next_: str | None
    results: list[_models.GetFoundationVersionsListItem] | None

    def __init__(
        self,
        *,
        count: int | Unset = UNSET,
        prev: str | Unset = UNSET,
        next_: str | Unset = UNSET,
        results: list[_models.GetFoundationVersionsListItem] | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("count", "count", _c.INT),
        _m.Field("prev", "prev", _c.STR),
        _m.Field("next", "next_", _c.STR),
        _m.Field(
            "results",
            "results",
            _c.ListOf(_c.Ref("get_foundation_versions_list_item", "GetFoundationVersionsListItem")),
        ),
    )
