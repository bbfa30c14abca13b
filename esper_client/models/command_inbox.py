# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    import datetime as dt

    from ..models.command_inbox_command_args import CommandInboxCommandArgs
    from ..models.command_inbox_device_meta import CommandInboxDeviceMeta
    from ..models.command_inbox_state import CommandInboxState


@_define(repr=False)
class CommandInbox(_m.Model):
    """
    Command that waits for a device.

    Attributes:
        id: Identifier of the object, assigned by the service.
        command: Command to run.
        command_args: Arguments of the command.
        device_meta: Facts about the device that the command is meant for.
        state: State of the object.
        created_on: When the object was created, as an RFC 3339 timestamp.
        updated_on: When the object was last changed, as an RFC 3339 timestamp.
    """

    id: str = _m.ARRIVES
    command: str | Unset = UNSET
    command_args: CommandInboxCommandArgs | Unset = UNSET
    device_meta: CommandInboxDeviceMeta | Unset = UNSET
    state: CommandInboxState | Unset = UNSET
    created_on: dt.datetime | Unset = UNSET
    updated_on: dt.datetime | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("id", "id", _c.STR),
        _m.Field("command", "command", _c.STR),
        _m.Field(
            "command_args", "command_args", _c.Ref("command_inbox_command_args", "CommandInboxCommandArgs")
        ),
        _m.Field("device_meta", "device_meta", _c.Ref("command_inbox_device_meta", "CommandInboxDeviceMeta")),
        _m.Field("state", "state", _c.Value("Command Queued")),
        _m.Field("created_on", "created_on", _c.DATETIME),
        _m.Field("updated_on", "updated_on", _c.DATETIME),
    )
