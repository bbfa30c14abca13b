# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

import datetime as dt
from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class OperationWithStats(_m.Model):
    """
    Bulk operation with its progress and device counts.

    Attributes:
        id: Identifier of the object, assigned by the service.
        operation: Kind of operation.
        state: State of the whole operation.
        schedule_type: Whether to start at once (`IMMEDIATE`) or within a window (`WINDOW`).
        schedule_args: Time window and weekdays of a scheduled bulk operation.
        operation_device_query:
        arguments:
        reason: Reason for the state.
        created_at: When the object was created, as an RFC 3339 timestamp.
        created_by: User who created the object.
        updated_at: When the object was last changed, as an RFC 3339 timestamp.
        updated_by: User who last changed the object.
        operation_activity: States that the operation went through, with their times.
        operation_stats: Device counts of the operation.
        operation_type: What the operation does; see also `operation`.
        device_query:
        tenant_id: Identifier of the tenant.
    """

    __slots__ = (
        "id",
        "operation",
        "state",
        "schedule_type",
        "schedule_args",
        "operation_device_query",
        "arguments",
        "reason",
        "created_at",
        "created_by",
        "updated_at",
        "updated_by",
        "operation_activity",
        "operation_stats",
        "operation_type",
        "device_query",
        "tenant_id",
    )

    id: str
    operation: _models.OperationWithStatsOperation | None
    state: _models.OperationWithStatsState | None
    schedule_type: _models.ConvergeScheduleType | None
    schedule_args: _models.OperationScheduleArgs | None
    operation_device_query: dict[str, Any] | None
    arguments: dict[str, Any] | None
    reason: str | None
    created_at: dt.datetime | None
    created_by: str | None
    updated_at: dt.datetime | None
    updated_by: str | None
    operation_activity: list[_models.OperationWithStatsOperationActivity] | None
    operation_stats: _models.OperationWithStatsOperationStats | None
    operation_type: str | None
    device_query: dict[str, Any] | None
    tenant_id: str | None

    def __init__(
        self,
        *,
        id: str | Unset = UNSET,
        operation: _models.OperationWithStatsOperation | Unset = UNSET,
        state: _models.OperationWithStatsState | Unset = UNSET,
        schedule_type: _models.ConvergeScheduleType | Unset = UNSET,
        schedule_args: _models.OperationScheduleArgs | Unset = UNSET,
        operation_device_query: dict[str, Any] | Unset = UNSET,
        arguments: dict[str, Any] | Unset = UNSET,
        reason: str | Unset = UNSET,
        created_at: dt.datetime | Unset = UNSET,
        created_by: str | Unset = UNSET,
        updated_at: dt.datetime | Unset = UNSET,
        updated_by: str | Unset = UNSET,
        operation_activity: list[_models.OperationWithStatsOperationActivity] | Unset = UNSET,
        operation_stats: _models.OperationWithStatsOperationStats | Unset = UNSET,
        operation_type: str | Unset = UNSET,
        device_query: dict[str, Any] | Unset = UNSET,
        tenant_id: str | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("id", "id", _c.STR),
        _m.Field("operation", "operation", _c.Value("CONVERGE")),
        _m.Field("state", "state", _c.Choice("operation_with_stats_state", "OperationWithStatsState")),
        _m.Field(
            "schedule_type", "schedule_type", _c.Choice("converge_schedule_type", "ConvergeScheduleType")
        ),
        _m.Field(
            "schedule_args", "schedule_args", _c.Ref("operation_schedule_args", "OperationScheduleArgs")
        ),
        _m.Field("operation_device_query", "operation_device_query", _c.OBJECT),
        _m.Field("arguments", "arguments", _c.OBJECT),
        _m.Field("reason", "reason", _c.STR),
        _m.Field("created_at", "created_at", _c.DATETIME),
        _m.Field("created_by", "created_by", _c.STR),
        _m.Field("updated_at", "updated_at", _c.DATETIME),
        _m.Field("updated_by", "updated_by", _c.STR),
        _m.Field(
            "operation_activity",
            "operation_activity",
            _c.ListOf(
                _c.Ref("operation_with_stats_operation_activity", "OperationWithStatsOperationActivity")
            ),
        ),
        _m.Field(
            "operation_stats",
            "operation_stats",
            _c.Ref("operation_with_stats_operation_stats", "OperationWithStatsOperationStats"),
        ),
        _m.Field("operation_type", "operation_type", _c.STR),
        _m.Field("device_query", "device_query", _c.OBJECT),
        _m.Field("tenant_id", "tenant_id", _c.STR),
    )
