# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class GroupCommandRequest(_m.Model):
    """
    Command for a group as sent to the older command service.

    Attributes:
        command: Commands that the older group command service accepts.
        command_args: Arguments of a group command.
    """

    __slots__ = (
        "command",
        "command_args",
    )

    command: _models.GroupCommandEnum | None
    command_args: _models.GroupCommandArgs | None

    def __init__(
        self,
        command: _models.GroupCommandEnum,
        *,
        command_args: _models.GroupCommandArgs | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("command", "command", _c.Choice("group_command_enum", "GroupCommandEnum"), required=True),
        _m.Field("command_args", "command_args", _c.Ref("group_command_args", "GroupCommandArgs")),
    )
