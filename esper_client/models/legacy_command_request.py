# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class LegacyCommandRequest(_m.Model):
    """
    Command for one device as sent to the older command service.

    Attributes:
        command: Commands that the older device command service accepts.
        command_args: Arguments of a command in the older command service; each command uses only the fields that
            concern it.
    """

    __slots__ = (
        "command",
        "command_args",
    )

    command: _models.LegacyDeviceCommandEnum | None
    command_args: _models.LegacyCommandArgs | None

    def __init__(
        self,
        command: _models.LegacyDeviceCommandEnum,
        *,
        command_args: _models.LegacyCommandArgs | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field(
            "command",
            "command",
            _c.Choice("legacy_device_command_enum", "LegacyDeviceCommandEnum"),
            required=True,
        ),
        _m.Field("command_args", "command_args", _c.Ref("legacy_command_args", "LegacyCommandArgs")),
    )
