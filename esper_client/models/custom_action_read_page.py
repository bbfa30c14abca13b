# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class CustomActionReadPage(_m.Model):
    """
    Payload of the answer.

    Attributes:
        count: Number of entries in all pages together.
        previous: Link to the previous page, or null on the first one.
        next_: Link to the next page, or null on the last one.
        results: Entries of this page.
        prev: Link to the page before this one, as it is really sent; null on the first page.
    """

    __slots__ = (
        "count",
        "previous",
        "next_",
        "results",
        "prev",
    )

    count: int | None
    previous: str | None
    next_: str | None
    results: list[_models.CustomActionRead] | None
    prev: str | None

    def __init__(
        self,
        *,
        count: int | Unset = UNSET,
        previous: str | None | Unset = UNSET,
        next_: str | None | Unset = UNSET,
        results: list[_models.CustomActionRead] | Unset = UNSET,
        prev: str | None | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("count", "count", _c.INT),
        _m.Field("previous", "previous", _c.STR, nullable=True),
        _m.Field("next", "next_", _c.STR, nullable=True),
        _m.Field("results", "results", _c.ListOf(_c.Ref("custom_action_read", "CustomActionRead"))),
        _m.Field("prev", "prev", _c.STR, nullable=True),
    )
