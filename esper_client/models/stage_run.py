# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

import datetime as dt
from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class StageRun(_m.Model):
    """
    Run of one stage within a pipeline run.

    Attributes:
        id: Identifier of the object, assigned by the service.
        enterprise_id: UUID of the enterprise that the object belongs to.
        pipeline_id: Id of the pipeline.
        pipeline_run_id: Id of the pipeline run.
        stage_id: Id of the stage.
        stage_meta: Name and description of the stage.
        status: Status of the stage run.
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
        "pipeline_id",
        "pipeline_run_id",
        "stage_id",
        "stage_meta",
        "status",
        "created_by",
        "updated_by",
        "created_at",
        "updated_at",
        "started_at",
        "ended_at",
    )

    id: str
    enterprise_id: str | None
    pipeline_id: str | None
    pipeline_run_id: str | None
    stage_id: str | None
    stage_meta: _models.StageRunStageMeta | None
    status: _models.StageRunStatus | None
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
        pipeline_id: str | Unset = UNSET,
        pipeline_run_id: str | Unset = UNSET,
        stage_id: str | Unset = UNSET,
        stage_meta: _models.StageRunStageMeta | Unset = UNSET,
        status: _models.StageRunStatus | Unset = UNSET,
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
        _m.Field("pipeline_id", "pipeline_id", _c.STR),
        _m.Field("pipeline_run_id", "pipeline_run_id", _c.STR),
        _m.Field("stage_id", "stage_id", _c.STR),
        _m.Field("stage_meta", "stage_meta", _c.Ref("stage_run_stage_meta", "StageRunStageMeta")),
        _m.Field("status", "status", _c.Choice("stage_run_status", "StageRunStatus")),
        _m.Field("created_by", "created_by", _c.INT),
        _m.Field("updated_by", "updated_by", _c.INT),
        _m.Field("created_at", "created_at", _c.DATETIME),
        _m.Field("updated_at", "updated_at", _c.DATETIME),
        _m.Field("started_at", "started_at", _c.DATETIME),
        _m.Field("ended_at", "ended_at", _c.DATETIME),
    )
