# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

import datetime as dt
from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class V0CommandStatus(_m.Model):
    """
    State of a command on one device, with the command itself.

    Attributes:
        id: Identifier of the object, assigned by the service.
        request: UUID of the command request.
        command: Command that was sent.
        command_args:
        issued_by: User who issued the command.
        device: Device that the entry concerns.
        state: State of the command on the device.
        reason: Reason for the state.
        requeue_value: Number kept for queueing the command again; what it counts is not documented.
        created_on: When the object was created, as an RFC 3339 timestamp.
        updated_on: When the object was last changed, as an RFC 3339 timestamp.
    """

    __slots__ = (
        "id",
        "request",
        "command",
        "command_args",
        "issued_by",
        "device",
        "state",
        "reason",
        "requeue_value",
        "created_on",
        "updated_on",
    )

    id: str
    request: str | None
    command: str | None
    command_args: dict[str, Any] | None
    issued_by: _models.V0CommandStatusIssuedBy | None
    device: str | None
    state: _models.CommandStatusState | None
    reason: str | None
    requeue_value: int | None
    created_on: dt.datetime | None
    updated_on: dt.datetime | None

    def __init__(
        self,
        *,
        id: str | Unset = UNSET,
        request: str | Unset = UNSET,
        command: str | Unset = UNSET,
        command_args: dict[str, Any] | Unset = UNSET,
        issued_by: _models.V0CommandStatusIssuedBy | Unset = UNSET,
        device: str | Unset = UNSET,
        state: _models.CommandStatusState | Unset = UNSET,
        reason: str | Unset = UNSET,
        requeue_value: int | Unset = UNSET,
        created_on: dt.datetime | Unset = UNSET,
        updated_on: dt.datetime | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("id", "id", _c.STR),
        _m.Field("request", "request", _c.STR),
        _m.Field("command", "command", _c.STR),
        _m.Field("command_args", "command_args", _c.OBJECT),
        _m.Field("issued_by", "issued_by", _c.Ref("v0_command_status_issued_by", "V0CommandStatusIssuedBy")),
        _m.Field("device", "device", _c.STR),
        _m.Field("state", "state", _c.Choice("command_status_state", "CommandStatusState")),
        _m.Field("reason", "reason", _c.STR),
        _m.Field("requeue_value", "requeue_value", _c.INT),
        _m.Field("created_on", "created_on", _c.DATETIME),
        _m.Field("updated_on", "updated_on", _c.DATETIME),
    )
