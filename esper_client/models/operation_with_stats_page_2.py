# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class OperationWithStatsPage2(_m.Model):
    """
    An OperationWithStatsPage2.

    Attributes:
        count: Number of entries in all pages together.
        results: Entries of this page.
        next_: Link to the next page, or null on the last one.
        previous: Link to the previous page, or null on the first one.
    """

    __slots__ = (
        "count",
        "results",
        "next_",
        "previous",
    )

    count: int | None
    results: list[_models.OperationWithStats] | None
    next_: str | None
    previous: str | None

    def __init__(
        self,
        count: int,
        results: list[_models.OperationWithStats],
        *,
        next_: str | None | Unset = UNSET,
        previous: str | None | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("count", "count", _c.INT, required=True),
        _m.Field(
            "results",
            "results",
            _c.ListOf(_c.Ref("operation_with_stats", "OperationWithStats")),
            required=True,
        ),
        _m.Field("next", "next_", _c.STR, nullable=True),
        _m.Field("previous", "previous", _c.STR, nullable=True),
    )
