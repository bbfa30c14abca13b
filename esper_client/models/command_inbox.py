# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

import datetime as dt
from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
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

    __slots__ = (
        "id",
        "command",
        "command_args",
        "device_meta",
        "state",
        "created_on",
        "updated_on",
    )

    id: str
    command: str | None
    command_args: _models.CommandInboxCommandArgs | None
    device_meta: _models.CommandInboxDeviceMeta | None
    state: _models.CommandInboxState | None
    created_on: dt.datetime | None
    updated_on: dt.datetime | None

    def __init__(
        self,
        *,
        id: str | Unset = UNSET,
        command: str | Unset = UNSET,
        command_args: _models.CommandInboxCommandArgs | Unset = UNSET,
        device_meta: _models.CommandInboxDeviceMeta | Unset = UNSET,
        state: _models.CommandInboxState | Unset = UNSET,
        created_on: dt.datetime | Unset = UNSET,
        updated_on: dt.datetime | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

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
