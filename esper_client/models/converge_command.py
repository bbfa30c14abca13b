# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    import datetime as dt

    from ..models.converge_command_command_state import ConvergeCommandCommandState


@_define(repr=False)
class ConvergeCommand(_m.Model):
    """
    Command issued as part of a converge request, and its state.

    Attributes:
        command_request_id: UUID of the command request.
        command_state: State that the command is in.
        reason: Reason for the state.
        created_at: When the object was created, as an RFC 3339 timestamp.
        updated_at: When the object was last changed, as an RFC 3339 timestamp.
    """

    command_request_id: str | Unset = UNSET
    command_state: ConvergeCommandCommandState | Unset = UNSET
    reason: str | Unset = UNSET
    created_at: dt.datetime | Unset = UNSET
    updated_at: dt.datetime | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("command_request_id", "command_request_id", _c.STR),
        _m.Field("command_state", "command_state", _c.STR),
        _m.Field("reason", "reason", _c.STR),
        _m.Field("created_at", "created_at", _c.DATETIME),
        _m.Field("updated_at", "updated_at", _c.DATETIME),
    )
