# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

import datetime as dt
from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
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

    __slots__ = (
        "id",
        "enterprise_id",
        "run_number",
        "pipeline_id",
        "pipeline_name",
        "status",
        "status_meta",
        "created_by",
        "updated_by",
        "created_at",
        "updated_at",
        "started_at",
        "ended_at",
    )

    id: str
    enterprise_id: str | None
    run_number: int | None
    pipeline_id: str | None
    pipeline_name: str | None
    status: _models.PipelineRunStatus | None
    status_meta: dict[str, Any] | None
    created_by: int | None
    updated_by: int | None
    created_at: dt.datetime | None
    updated_at: dt.datetime | None
    started_at: dt.datetime | None
    ended_at: dt.datetime | None

    def __init__(
        self,
        *,
        id: str | Unset = UNSET,
        enterprise_id: str | Unset = UNSET,
        run_number: int | Unset = UNSET,
        pipeline_id: str | Unset = UNSET,
        pipeline_name: str | Unset = UNSET,
        status: _models.PipelineRunStatus | Unset = UNSET,
        status_meta: dict[str, Any] | Unset = UNSET,
        created_by: int | Unset = UNSET,
        updated_by: int | Unset = UNSET,
        created_at: dt.datetime | Unset = UNSET,
        updated_at: dt.datetime | Unset = UNSET,
        started_at: dt.datetime | Unset = UNSET,
        ended_at: dt.datetime | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("id", "id", _c.STR),
        _m.Field("enterprise_id", "enterprise_id", _c.STR),
        _m.Field("run_number", "run_number", _c.INT),
        _m.Field("pipeline_id", "pipeline_id", _c.STR),
        _m.Field("pipeline_name", "pipeline_name", _c.STR),
        _m.Field("status", "status", _c.Choice("pipeline_run_status", "PipelineRunStatus")),
        _m.Field("status_meta", "status_meta", _c.OBJECT),
        _m.Field("created_by", "created_by", _c.INT),
        _m.Field("updated_by", "updated_by", _c.INT),
        _m.Field("created_at", "created_at", _c.DATETIME),
        _m.Field("updated_at", "updated_at", _c.DATETIME),
        _m.Field("started_at", "started_at", _c.DATETIME),
        _m.Field("ended_at", "ended_at", _c.DATETIME),
    )
