# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.device import Device


@_define(repr=False)
class DevicePage(_m.Model):
    """
    A DevicePage

    Attributes:
        count: Number of entries in all pages together.
        next_: Link to the next page, or null on the last one.
        previous: Link to the previous page, or null on the first one.
        results: Entries of this page.
    """

    count: int | Unset = UNSET
    next_: str | None | Unset = UNSET
    previous: str | None | Unset = UNSET
    results: list[Device] | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("count", "count", _c.INT),
        _m.Field("next", "next_", _c.STR, nullable=True),
        _m.Field("previous", "previous", _c.STR, nullable=True),
        _m.Field("results", "results", _c.ListOf(_c.Ref("device", "Device"))),
    )
