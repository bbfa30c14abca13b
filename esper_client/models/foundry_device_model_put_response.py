# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    import datetime as dt


@_define(repr=False)
class FoundryDeviceModelPutResponse(_m.Model):
    """
    Update settings of a device model after a change.

    Attributes:
        locked_build_id: UUID of the build that the device model is locked to; null when there is none.
        auto_update: Whether devices of the model are updated by themselves.
        latest: Whether devices of the model get the latest build.
        updated_at: When the object was last changed, as an RFC 3339 timestamp.
        updated_by: User who last changed the object.
    """

    locked_build_id: str | None
    auto_update: bool | Unset = UNSET
    latest: bool | Unset = UNSET
    updated_at: dt.datetime | Unset = UNSET
    updated_by: str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("locked_build_id", "locked_build_id", _c.STR, required=True, nullable=True),
        _m.Field("auto_update", "auto_update", _c.BOOL),
        _m.Field("latest", "latest", _c.BOOL),
        _m.Field("updated_at", "updated_at", _c.DATETIME),
        _m.Field("updated_by", "updated_by", _c.STR),
    )
