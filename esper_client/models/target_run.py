# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

import datetime as dt
from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class TargetRun(_m.Model):
    """
    Run of a stage operation on one target device.

    Attributes:
        id: Identifier of the object, assigned by the service.
        target_id: Id of the target.
        device_id: UUID of the device.
        device_alias: Alias of the device.
        stage_run_id: Id of the stage run.
        stage_run_operation_id: Id of the operation within the stage run.
        command_id: Id of the command.
        command_status: Status of the command on the device.
        command_meta:
        status: Status of the target run.
        created_by: User who created the object.
        updated_by: User who last changed the object.
        created_at: When the object was created, as an RFC 3339 timestamp.
        updated_at: When the object was last changed, as an RFC 3339 timestamp.
        started_at: When the run started, as an RFC 3339 timestamp.
        ended_at: When the run ended, as an RFC 3339 timestamp.
    """

    __slots__ = (
        "id",
        "target_id",
        "device_id",
        "device_alias",
        "stage_run_id",
        "stage_run_operation_id",
        "command_id",
        "command_status",
        "command_meta",
        "status",
        "created_by",
        "updated_by",
        "created_at",
        "updated_at",
        "started_at",
        "ended_at",
    )

    id: str
    target_id: str | None
    device_id: str | None
    device_alias: str | None
    stage_run_id: str | None
    stage_run_operation_id: str | None
    command_id: str | None
    command_status: str | None
    command_meta: dict[str, Any] | None
    status: _models.TargetRunStatus | None
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
        target_id: str | Unset = UNSET,
        device_id: str | Unset = UNSET,
        device_alias: str | Unset = UNSET,
        stage_run_id: str | Unset = UNSET,
        stage_run_operation_id: str | Unset = UNSET,
        command_id: str | Unset = UNSET,
        command_status: str | Unset = UNSET,
        command_meta: dict[str, Any] | Unset = UNSET,
        status: _models.TargetRunStatus | Unset = UNSET,
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
        _m.Field("target_id", "target_id", _c.STR),
        _m.Field("device_id", "device_id", _c.STR),
        _m.Field("device_alias", "device_alias", _c.STR),
        _m.Field("stage_run_id", "stage_run_id", _c.STR),
        _m.Field("stage_run_operation_id", "stage_run_operation_id", _c.STR),
        _m.Field("command_id", "command_id", _c.STR),
        _m.Field("command_status", "command_status", _c.STR),
        _m.Field("command_meta", "command_meta", _c.OBJECT),
        _m.Field("status", "status", _c.Choice("target_run_status", "TargetRunStatus")),
        _m.Field("created_by", "created_by", _c.INT),
        _m.Field("updated_by", "updated_by", _c.INT),
        _m.Field("created_at", "created_at", _c.DATETIME),
        _m.Field("updated_at", "updated_at", _c.DATETIME),
        _m.Field("started_at", "started_at", _c.DATETIME),
        _m.Field("ended_at", "ended_at", _c.DATETIME),
    )
