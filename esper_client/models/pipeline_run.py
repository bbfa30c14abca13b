# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    import datetime as dt
    from typing import Any

    from ..models.pipeline_run_status import PipelineRunStatus


@_define(repr=False)
class PipelineRun(_m.Model):
    """
    One run of a pipeline and its status.

    Attributes:
        id: Identifier of the object, assigned by the service.
        enterprise_id: UUID of the enterprise that the object belongs to.
        run_number: Number of the run within the pipeline.
        pipeline_id: Id of the pipeline.
        pipeline_name: Name of the pipeline.
        status: Status of the pipeline run.
        status_meta:
        created_by: User who created the object.
        updated_by: User who last changed the object.
        created_at: When the object was created, as an RFC 3339 timestamp.
        updated_at: When the object was last changed, as an RFC 3339 timestamp.
        started_at: When the run started, as an RFC 3339 timestamp.
        ended_at: When the run ended, as an RFC 3339 timestamp.
    """

    id: str = _m.ARRIVES
    enterprise_id: str | Unset = UNSET
    run_number: int | Unset = UNSET
    pipeline_id: str | Unset = UNSET
    pipeline_name: str | Unset = UNSET
    status: PipelineRunStatus | Unset = UNSET
    status_meta: dict[str, Any] | Unset = UNSET
    created_by: int | Unset = UNSET
    updated_by: int | Unset = UNSET
    created_at: dt.datetime | Unset = UNSET
    updated_at: dt.datetime | Unset = UNSET
    started_at: dt.datetime | Unset = UNSET
    ended_at: dt.datetime | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("id", "id", _c.STR),
        _m.Field("enterprise_id", "enterprise_id", _c.STR),
        _m.Field("run_number", "run_number", _c.INT),
        _m.Field("pipeline_id", "pipeline_id", _c.STR),
        _m.Field("pipeline_name", "pipeline_name", _c.STR),
        _m.Field("status", "status", _c.STR),
        _m.Field("status_meta", "status_meta", _c.OBJECT),
        _m.Field("created_by", "created_by", _c.INT),
        _m.Field("updated_by", "updated_by", _c.INT),
        _m.Field("created_at", "created_at", _c.DATETIME),
        _m.Field("updated_at", "updated_at", _c.DATETIME),
        _m.Field("started_at", "started_at", _c.DATETIME),
        _m.Field("ended_at", "ended_at", _c.DATETIME),
    )
