# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

import datetime as dt
from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class V0CommandStatus1(_m.Model):
    """
    State of a command on one device, with details of the device.

    Attributes:
        id: Identifier of the object, assigned by the service.
        request: UUID of the command request.
        device: Device that the entry concerns.
        state: State of the command on the device.
        reason: Reason for the state.
        created_on: When the object was created, as an RFC 3339 timestamp.
        updated_on: When the object was last changed, as an RFC 3339 timestamp.
        meta: Details that go with the entry.
        requeue_value: Number kept for queueing the command again. Not published here.
    """

    __slots__ = (
        "id",
        "request",
        "device",
        "state",
        "reason",
        "created_on",
        "updated_on",
        "meta",
        "requeue_value",
    )

    id: str
    request: str | None
    device: str | None
    state: _models.CommandStatusState | None
    reason: str | None
    created_on: dt.datetime | None
    updated_on: dt.datetime | None
    meta: _models.V0CommandStatus1Meta | None
    requeue_value: Any

    def __init__(
        self,
        *,
        id: str | Unset = UNSET,
        request: str | Unset = UNSET,
        device: str | Unset = UNSET,
        state: _models.CommandStatusState | Unset = UNSET,
        reason: str | None | Unset = UNSET,
        created_on: dt.datetime | Unset = UNSET,
        updated_on: dt.datetime | Unset = UNSET,
        meta: _models.V0CommandStatus1Meta | Unset = UNSET,
        requeue_value: Any = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("id", "id", _c.STR),
        _m.Field("request", "request", _c.STR),
        _m.Field("device", "device", _c.STR),
        _m.Field("state", "state", _c.Choice("command_status_state", "CommandStatusState")),
        _m.Field("reason", "reason", _c.STR, nullable=True),
        _m.Field("created_on", "created_on", _c.DATETIME),
        _m.Field("updated_on", "updated_on", _c.DATETIME),
        _m.Field("meta", "meta", _c.Ref("v0_command_status_1_meta", "V0CommandStatus1Meta")),
        _m.Field("requeue_value", "requeue_value", _c.ANY, nullable=True),
    )
