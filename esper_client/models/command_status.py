# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

import datetime as dt
from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class CommandStatus(_m.Model):
    """
    State of a command on one device.

    Attributes:
        id: Identifier of the object, assigned by the service.
        request: UUID of the command request.
        device: Device that the entry concerns.
        state: State of the command on the device.
        reason: Reason for the state.
        created_at: When the object was created, as an RFC 3339 timestamp.
        updated_at: When the object was last changed, as an RFC 3339 timestamp.
    """

    __slots__ = (
        "id",
        "request",
        "device",
        "state",
        "reason",
        "created_at",
        "updated_at",
    )

    id: str
    request: str | None
    device: str | None
    state: _models.CommandStatusState | None
    reason: str | None
    created_at: dt.datetime | None
    updated_at: dt.datetime | None

    def __init__(
        self,
        *,
        id: str | Unset = UNSET,
        request: str | Unset = UNSET,
        device: str | Unset = UNSET,
        state: _models.CommandStatusState | Unset = UNSET,
        reason: str | None | Unset = UNSET,
        created_at: dt.datetime | Unset = UNSET,
        updated_at: dt.datetime | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("id", "id", _c.STR),
        _m.Field("request", "request", _c.STR),
        _m.Field("device", "device", _c.STR),
        _m.Field("state", "state", _c.Choice("command_status_state", "CommandStatusState")),
        _m.Field("reason", "reason", _c.STR, nullable=True),
        _m.Field("created_at", "created_at", _c.DATETIME),
        _m.Field("updated_at", "updated_at", _c.DATETIME),
    )
