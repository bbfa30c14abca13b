# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class V0CommandStatus1Meta(_m.Model):
    """
    Details that go with the entry.

    Attributes:
        device: The device that was given the command.
    """

    __slots__ = ("device",)

    device: _models.V0CommandStatus1Device | None

    def __init__(
        self,
        *,
        device: _models.V0CommandStatus1Device | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("device", "device", _c.Ref("v0_command_status_1_device", "V0CommandStatus1Device")),
    )
