# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

import datetime as dt
from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class Converge(_m.Model):
    """
    Request that brings a device in line with its blueprint.

    Attributes:
        id: Identifier of the object, assigned by the service.
        device_id: UUID of the device.
        converge_with_provision_option: Whether the converge is done with the provisioning option.
        blueprint_info: Blueprints assigned to and in effect on the device.
        schedule_type: Whether to start at once (`IMMEDIATE`) or within a window (`WINDOW`).
        schedule_args:
        status: Progress of the converge request.
        reason: Reason for the state.
        created_by: User who created the object.
        created_at: When the object was created, as an RFC 3339 timestamp.
        updated_at: When the object was last changed, as an RFC 3339 timestamp.
    """

    __slots__ = (
        "id",
        "device_id",
        "converge_with_provision_option",
        "blueprint_info",
        "schedule_type",
        "schedule_args",
        "status",
        "reason",
        "created_by",
        "created_at",
        "updated_at",
    )

    id: str
    device_id: str | None
    converge_with_provision_option: bool | None
    blueprint_info: _models.ConvergeBlueprintInfo | None
    schedule_type: _models.ConvergeScheduleType | None
    schedule_args: dict[str, Any] | None
    status: _models.ConvergeStatus | None
    reason: str | None
    created_by: str | None
    created_at: dt.datetime | None
    updated_at: dt.datetime | None

    def __init__(
        self,
        *,
        id: str | Unset = UNSET,
        device_id: str | Unset = UNSET,
        converge_with_provision_option: bool | Unset = UNSET,
        blueprint_info: _models.ConvergeBlueprintInfo | Unset = UNSET,
        schedule_type: _models.ConvergeScheduleType | Unset = UNSET,
        schedule_args: dict[str, Any] | Unset = UNSET,
        status: _models.ConvergeStatus | Unset = UNSET,
        reason: str | Unset = UNSET,
        created_by: str | Unset = UNSET,
        created_at: dt.datetime | Unset = UNSET,
        updated_at: dt.datetime | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("id", "id", _c.STR),
        _m.Field("device_id", "device_id", _c.STR),
        _m.Field("converge_with_provision_option", "converge_with_provision_option", _c.BOOL),
        _m.Field(
            "blueprint_info", "blueprint_info", _c.Ref("converge_blueprint_info", "ConvergeBlueprintInfo")
        ),
        _m.Field(
            "schedule_type", "schedule_type", _c.Choice("converge_schedule_type", "ConvergeScheduleType")
        ),
        _m.Field("schedule_args", "schedule_args", _c.OBJECT),
        _m.Field("status", "status", _c.Choice("converge_status", "ConvergeStatus")),
        _m.Field("reason", "reason", _c.STR),
        _m.Field("created_by", "created_by", _c.STR),
        _m.Field("created_at", "created_at", _c.DATETIME),
        _m.Field("updated_at", "updated_at", _c.DATETIME),
    )
