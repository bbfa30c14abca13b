# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    import datetime as dt


@_define(repr=False)
class Stage(_m.Model):
    """
    Stage of a pipeline.

    Attributes:
        id: Identifier of the object, assigned by the service.
        enterprise_id: UUID of the enterprise that the object belongs to.
        pipeline_id: Id of the pipeline.
        name: Name of the object.
        description: Free text that describes the object.
        timeout_seconds: Timeout in seconds.
        created_by: User who created the object.
        updated_by: User who last changed the object.
        created_at: When the object was created, as an RFC 3339 timestamp.
        updated_at: When the object was last changed, as an RFC 3339 timestamp.
    """

    id: str = _m.ARRIVES
    enterprise_id: str | Unset = UNSET
    pipeline_id: str | Unset = UNSET
    name: str | Unset = UNSET
    description: str | Unset = UNSET
    timeout_seconds: int | Unset = UNSET
    created_by: int | Unset = UNSET
    updated_by: int | Unset = UNSET
    created_at: dt.datetime | Unset = UNSET
    updated_at: dt.datetime | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("id", "id", _c.STR),
        _m.Field("enterprise_id", "enterprise_id", _c.STR),
        _m.Field("pipeline_id", "pipeline_id", _c.STR),
        _m.Field("name", "name", _c.STR),
        _m.Field("description", "description", _c.STR),
        _m.Field("timeout_seconds", "timeout_seconds", _c.INT),
        _m.Field("created_by", "created_by", _c.INT),
        _m.Field("updated_by", "updated_by", _c.INT),
        _m.Field("created_at", "created_at", _c.DATETIME),
        _m.Field("updated_at", "updated_at", _c.DATETIME),
    )
