# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.command_status_update_state import CommandStatusUpdateState


@_define(repr=False)
class CommandStatusUpdate(_m.Model):
    """
    New state and reason for a command on one device.

    Attributes:
        state: State of the object.
        reason: Reason for the state.
    """

    state: CommandStatusUpdateState | Unset = UNSET
    reason: str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("state", "state", _c.STR),
        _m.Field("reason", "reason", _c.STR),
    )
