# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class BulkAddTargetListTargetsContent(_m.Model):
    """
    Payload of the answer.

    Attributes:
        created_count: Number of targets that were created.
        added_count: Number of targets that were added.
        skipped_count: Number of targets that were skipped.
        errors: Details of the error, one text each.
    """

    __slots__ = (
        "created_count",
        "added_count",
        "skipped_count",
        "errors",
    )

    created_count: int | None
    added_count: int | None
    skipped_count: int | None
    errors: list[dict[str, Any]] | None

    def __init__(
        self,
        *,
        created_count: int | Unset = UNSET,
        added_count: int | Unset = UNSET,
        skipped_count: int | Unset = UNSET,
        errors: list[dict[str, Any]] | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("created_count", "created_count", _c.INT),
        _m.Field("added_count", "added_count", _c.INT),
        _m.Field("skipped_count", "skipped_count", _c.INT),
        _m.Field("errors", "errors", _c.ListOf(_c.OBJECT)),
    )
