# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Any


@_define(repr=False)
class BulkAddTargetListTargetsContent(_m.Model):
    """
    Payload of the answer.

    Attributes:
        created_count: Number of targets that were created.
        added_count: Number of targets that were added.
        skipped_count: Number of targets that were skipped.
        errors: Details of the error, one text each.
    """

    created_count: int | Unset = UNSET
    added_count: int | Unset = UNSET
    skipped_count: int | Unset = UNSET
    errors: list[dict[str, Any]] | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("created_count", "created_count", _c.INT),
        _m.Field("added_count", "added_count", _c.INT),
        _m.Field("skipped_count", "skipped_count", _c.INT),
        _m.Field("errors", "errors", _c.ListOf(_c.OBJECT)),
    )
