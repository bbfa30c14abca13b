# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    import datetime as dt
    from typing import Any

    from ..models.command_status_state import CommandStatusState
    from ..models.v0_command_status_1_meta import V0CommandStatus1Meta


@_define(repr=False)
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

    id: str = _m.ARRIVES
    request: str | Unset = UNSET
    device: str | Unset = UNSET
    state: CommandStatusState | Unset = UNSET
    reason: str | None | Unset = UNSET
    created_on: dt.datetime | Unset = UNSET
    updated_on: dt.datetime | Unset = UNSET
    meta: V0CommandStatus1Meta | Unset = UNSET
    requeue_value: Any = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("id", "id", _c.STR),
        _m.Field("request", "request", _c.STR),
        _m.Field("device", "device", _c.STR),
        _m.Field("state", "state", _c.STR),
        _m.Field("reason", "reason", _c.STR, nullable=True),
        _m.Field("created_on", "created_on", _c.DATETIME),
        _m.Field("updated_on", "updated_on", _c.DATETIME),
        _m.Field("meta", "meta", _c.Ref("v0_command_status_1_meta", "V0CommandStatus1Meta")),
        _m.Field("requeue_value", "requeue_value", _c.ANY, nullable=True),
    )
