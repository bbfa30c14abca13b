# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

import datetime as dt
from typing import Any, ClassVar

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
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

    __slots__ = (
        "locked_build_id",
        "auto_update",
        "latest",
        "updated_at",
        "updated_by",
    )

    locked_build_id: str | None
    auto_update: bool | None
    latest: bool | None
    updated_at: dt.datetime | None
    updated_by: str | None

    def __init__(
        self,
        locked_build_id: str | None,
        *,
        auto_update: bool | Unset = UNSET,
        latest: bool | Unset = UNSET,
        updated_at: dt.datetime | Unset = UNSET,
        updated_by: str | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("locked_build_id", "locked_build_id", _c.STR, required=True, nullable=True),
        _m.Field("auto_update", "auto_update", _c.BOOL),
        _m.Field("latest", "latest", _c.BOOL),
        _m.Field("updated_at", "updated_at", _c.DATETIME),
        _m.Field("updated_by", "updated_by", _c.STR),
    )
