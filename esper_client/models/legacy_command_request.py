# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.legacy_command_args import LegacyCommandArgs
    from ..models.legacy_device_command_enum import LegacyDeviceCommandEnum


@_define(repr=False)
class LegacyCommandRequest(_m.Model):
    """
    Command for one device as sent to the older command service.

    Attributes:
        command: Commands that the older device command service accepts.
        command_args: Arguments of a command in the older command service; each command uses only the fields that
            concern it.
    """

    command: LegacyDeviceCommandEnum
    command_args: LegacyCommandArgs | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("command", "command", _c.STR, required=True),
        _m.Field("command_args", "command_args", _c.Ref("legacy_command_args", "LegacyCommandArgs")),
    )
