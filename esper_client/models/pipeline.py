# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

import datetime as dt
from typing import Any, ClassVar

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class Pipeline(_m.Model):
    """
    Pipeline: a series of stages that carry out operations on target devices.

    Attributes:
        name: Name of the object.
        created_by: User who created the object.
        updated_by: User who last changed the object.
        id: Identifier of the object, assigned by the service.
        enterprise_id: UUID of the enterprise that the object belongs to.
        description: Free text that describes the object.
        is_active: Whether the object is active.
        is_valid: Whether the pipeline is valid.
        is_visible: Whether the pipeline is shown.
        is_archived: Whether the pipeline is archived.
        is_default: Whether the object is the default one.
        timeout_seconds: Timeout in seconds.
        created_at: When the object was created, as an RFC 3339 timestamp.
        updated_at: When the object was last changed, as an RFC 3339 timestamp.
    """

    __slots__ = (
        "name",
        "created_by",
        "updated_by",
        "id",
        "enterprise_id",
        "description",
        "is_active",
        "is_valid",
        "is_visible",
        "is_archived",
        "is_default",
        "timeout_seconds",
        "created_at",
        "updated_at",
    )

    name: str | None
    created_by: int | None
    updated_by: int | None
    id: str
    enterprise_id: str | None
    description: str | None
    is_active: bool | None
    is_valid: bool | None
    is_visible: bool | None
    is_archived: bool | None
    is_default: bool | None
    timeout_seconds: int | None
    created_at: dt.datetime | None
    updated_at: dt.datetime | None

    def __init__(
        self,
        name: str,
        created_by: int,
        updated_by: int,
        *,
        id: str | Unset = UNSET,
        enterprise_id: str | Unset = UNSET,
        description: str | Unset = UNSET,
        is_active: bool | Unset = UNSET,
        is_valid: bool | Unset = UNSET,
        is_visible: bool | Unset = UNSET,
        is_archived: bool | Unset = UNSET,
        is_default: bool | Unset = UNSET,
        timeout_seconds: int | Unset = UNSET,
        created_at: dt.datetime | Unset = UNSET,
        updated_at: dt.datetime | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("name", "name", _c.STR, required=True),
        _m.Field("created_by", "created_by", _c.INT, required=True),
        _m.Field("updated_by", "updated_by", _c.INT, required=True),
        _m.Field("id", "id", _c.STR),
        _m.Field("enterprise_id", "enterprise_id", _c.STR),
        _m.Field("description", "description", _c.STR),
        _m.Field("is_active", "is_active", _c.BOOL),
        _m.Field("is_valid", "is_valid", _c.BOOL),
        _m.Field("is_visible", "is_visible", _c.BOOL),
        _m.Field("is_archived", "is_archived", _c.BOOL),
        _m.Field("is_default", "is_default", _c.BOOL),
        _m.Field("timeout_seconds", "timeout_seconds", _c.INT),
        _m.Field("created_at", "created_at", _c.DATETIME),
        _m.Field("updated_at", "updated_at", _c.DATETIME),
    )
