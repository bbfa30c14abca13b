# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    import datetime as dt

    from ..models.command_status_state import CommandStatusState


@_define(repr=False)
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

    id: str = _m.ARRIVES
    request: str | Unset = UNSET
    device: str | Unset = UNSET
    state: CommandStatusState | Unset = UNSET
    reason: str | None | Unset = UNSET
    created_at: dt.datetime | Unset = UNSET
    updated_at: dt.datetime | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("id", "id", _c.STR),
        _m.Field("request", "request", _c.STR),
        _m.Field("device", "device", _c.STR),
        _m.Field("state", "state", _c.STR),
        _m.Field("reason", "reason", _c.STR, nullable=True),
        _m.Field("created_at", "created_at", _c.DATETIME),
        _m.Field("updated_at", "updated_at", _c.DATETIME),
    )
