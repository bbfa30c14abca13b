# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.v0_command_status_1_device import V0CommandStatus1Device


@_define(repr=False)
class V0CommandStatus1Meta(_m.Model):
    """
    Details that go with the entry.

    Attributes:
        device: The device that was given the command.
    """

    device: V0CommandStatus1Device | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("device", "device", _c.Ref("v0_command_status_1_device", "V0CommandStatus1Device")),
    )
