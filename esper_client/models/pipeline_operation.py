# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

import datetime as dt
from typing import Any, ClassVar

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class PipelineOperation(_m.Model):
    """
    Single operation of an operation list.

    Attributes:
        id: Identifier of the object, assigned by the service.
        operation_list_id: Id of the operation list.
        pipeline_id: Id of the pipeline.
        operation_type: Kind of operation.
        args: Arguments of the operation.
        created_by: User who created the object.
        updated_by: User who last changed the object.
        created_at: When the object was created, as an RFC 3339 timestamp.
        updated_at: When the object was last changed, as an RFC 3339 timestamp.
    """

    __slots__ = (
        "id",
        "operation_list_id",
        "pipeline_id",
        "operation_type",
        "args",
        "created_by",
        "updated_by",
        "created_at",
        "updated_at",
    )

    id: str
    operation_list_id: str | None
    pipeline_id: str | None
    operation_type: str | None
    args: str | None
    created_by: int | None
    updated_by: int | None
    created_at: dt.datetime | None
    updated_at: dt.datetime | None

    def __init__(
        self,
        *,
        id: str | Unset = UNSET,
        operation_list_id: str | Unset = UNSET,
        pipeline_id: str | Unset = UNSET,
        operation_type: str | Unset = UNSET,
        args: str | Unset = UNSET,
        created_by: int | Unset = UNSET,
        updated_by: int | Unset = UNSET,
        created_at: dt.datetime | Unset = UNSET,
        updated_at: dt.datetime | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("id", "id", _c.STR),
        _m.Field("operation_list_id", "operation_list_id", _c.STR),
        _m.Field("pipeline_id", "pipeline_id", _c.STR),
        _m.Field("operation_type", "operation_type", _c.STR),
        _m.Field("args", "args", _c.STR),
        _m.Field("created_by", "created_by", _c.INT),
        _m.Field("updated_by", "updated_by", _c.INT),
        _m.Field("created_at", "created_at", _c.DATETIME),
        _m.Field("updated_at", "updated_at", _c.DATETIME),
    )
