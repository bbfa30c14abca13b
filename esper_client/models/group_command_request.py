# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.group_command_args import GroupCommandArgs
    from ..models.group_command_enum import GroupCommandEnum


@_define(repr=False)
class GroupCommandRequest(_m.Model):
    """
    Command for a group as sent to the older command service.

    Attributes:
        command: Commands that the older group command service accepts.
        command_args: Arguments of a group command.
    """

    command: GroupCommandEnum
    command_args: GroupCommandArgs | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("command", "command", _c.STR, required=True),
        _m.Field("command_args", "command_args", _c.Ref("group_command_args", "GroupCommandArgs")),
    )
