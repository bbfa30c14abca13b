from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c
from ..types import UNSET, Unset

if TYPE_CHECKING:
    import datetime as dt

    from ..models.group_command_args import GroupCommandArgs
    from ..models.group_command_enum import GroupCommandEnum
    from ..models.group_command_state import GroupCommandState


@_define(repr=False)
class GroupCommand(_c.Model):
    """
    Command issued to a group through the older command service, and its state.

    Attributes:
        command: Commands that the older group command service accepts.
        enterprise: Enterprise that the object belongs to.
        group: Group that the object belongs to.
        id: Identifier of the object, assigned by the service.
        schedule: When the command runs: at once (`IMMEDIATE`), within a window (`WINDOW`) or repeatedly
            (`RECURRING`).
        command_args: Arguments of a group command.
        state: State of the object.
        details: Details of the state.
        created_on: When the object was created, as an RFC 3339 timestamp.
        updated_on: When the object was last changed, as an RFC 3339 timestamp.
        is_active: Whether the object is active.
        issued_by: User who issued the command.
    """

    command: GroupCommandEnum
    enterprise: str
    group: str
    id: str | Unset = UNSET
    schedule: str | Unset = UNSET
    command_args: GroupCommandArgs | Unset = UNSET
    state: GroupCommandState | Unset = UNSET
    details: str | None | Unset = UNSET
    created_on: dt.datetime | Unset = UNSET
    updated_on: dt.datetime | Unset = UNSET
    is_active: bool | Unset = UNSET
    issued_by: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_c.Field, ...]] = (
        _c.Field("command", "command", _c.STR, required=True),
        _c.Field("enterprise", "enterprise", _c.STR, required=True),
        _c.Field("group", "group", _c.STR, required=True),
        _c.Field("id", "id", _c.STR),
        _c.Field("schedule", "schedule", _c.STR),
        _c.Field("command_args", "command_args", _c.Ref("group_command_args", "GroupCommandArgs")),
        _c.Field("state", "state", _c.STR),
        _c.Field("details", "details", _c.STR, nullable=True),
        _c.Field("created_on", "created_on", _c.DATETIME),
        _c.Field("updated_on", "updated_on", _c.DATETIME),
        _c.Field("is_active", "is_active", _c.BOOL),
        _c.Field("issued_by", "issued_by", _c.STR, nullable=True),
    )
