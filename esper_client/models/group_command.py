# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

import datetime as dt
from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class GroupCommand(_m.Model):
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

    __slots__ = (
        "command",
        "enterprise",
        "group",
        "id",
        "schedule",
        "command_args",
        "state",
        "details",
        "created_on",
        "updated_on",
        "is_active",
        "issued_by",
    )

    command: _models.GroupCommandEnum | None
    enterprise: str | None
    group: str | None
    id: str
    schedule: str | None
    command_args: _models.GroupCommandArgs | None
    state: _models.GroupCommandState | None
    details: str | None
    created_on: dt.datetime | None
    updated_on: dt.datetime | None
    is_active: bool | None
    issued_by: str | None

    def __init__(
        self,
        command: _models.GroupCommandEnum,
        enterprise: str,
        group: str,
        *,
        id: str | Unset = UNSET,
        schedule: str | Unset = UNSET,
        command_args: _models.GroupCommandArgs | Unset = UNSET,
        state: _models.GroupCommandState | Unset = UNSET,
        details: str | None | Unset = UNSET,
        created_on: dt.datetime | Unset = UNSET,
        updated_on: dt.datetime | Unset = UNSET,
        is_active: bool | Unset = UNSET,
        issued_by: str | None | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("command", "command", _c.Choice("group_command_enum", "GroupCommandEnum"), required=True),
        _m.Field("enterprise", "enterprise", _c.STR, required=True),
        _m.Field("group", "group", _c.STR, required=True),
        _m.Field("id", "id", _c.STR),
        _m.Field("schedule", "schedule", _c.STR),
        _m.Field("command_args", "command_args", _c.Ref("group_command_args", "GroupCommandArgs")),
        _m.Field("state", "state", _c.Choice("group_command_state", "GroupCommandState")),
        _m.Field("details", "details", _c.STR, nullable=True),
        _m.Field("created_on", "created_on", _c.DATETIME),
        _m.Field("updated_on", "updated_on", _c.DATETIME),
        _m.Field("is_active", "is_active", _c.BOOL),
        _m.Field("issued_by", "issued_by", _c.STR, nullable=True),
    )
