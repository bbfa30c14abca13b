# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

import datetime as dt
from typing import Any, ClassVar

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class Target(_m.Model):
    """
    Device as a member of a target list.

    Attributes:
        id: Identifier of the object, assigned by the service.
        pipeline_id: Id of the pipeline.
        device_id: UUID of the device.
        device_name: Name of the device.
        device_alias: Alias of the device.
        is_active: Whether the object is active.
        created_by: User who created the object.
        updated_by: User who last changed the object.
        created_at: When the object was created, as an RFC 3339 timestamp.
        updated_at: When the object was last changed, as an RFC 3339 timestamp.
    """

    __slots__ = (
        "id",
        "pipeline_id",
        "device_id",
        "device_name",
        "device_alias",
        "is_active",
        "created_by",
        "updated_by",
        "created_at",
        "updated_at",
    )

    id: str
    pipeline_id: str | None
    device_id: str | None
    device_name: str | None
    device_alias: str | None
    is_active: bool | None
    created_by: int | None
    updated_by: int | None
    created_at: dt.datetime | None
    updated_at: dt.datetime | None

    def __init__(
        self,
        *,
        id: str | Unset = UNSET,
        pipeline_id: str | Unset = UNSET,
        device_id: str | Unset = UNSET,
        device_name: str | Unset = UNSET,
        device_alias: str | Unset = UNSET,
        is_active: bool | Unset = UNSET,
        created_by: int | Unset = UNSET,
        updated_by: int | Unset = UNSET,
        created_at: dt.datetime | Unset = UNSET,
        updated_at: dt.datetime | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("id", "id", _c.STR),
        _m.Field("pipeline_id", "pipeline_id", _c.STR),
        _m.Field("device_id", "device_id", _c.STR),
        _m.Field("device_name", "device_name", _c.STR),
        _m.Field("device_alias", "device_alias", _c.STR),
        _m.Field("is_active", "is_active", _c.BOOL),
        _m.Field("created_by", "created_by", _c.INT),
        _m.Field("updated_by", "updated_by", _c.INT),
        _m.Field("created_at", "created_at", _c.DATETIME),
        _m.Field("updated_at", "updated_at", _c.DATETIME),
    )
