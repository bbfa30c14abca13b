# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

import datetime as dt
from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
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

    __slots__ = (
        "command_request_id",
        "command_state",
        "reason",
        "created_at",
        "updated_at",
    )

    command_request_id: str | None
    command_state: _models.ConvergeCommandCommandState | None
    reason: str | None
    created_at: dt.datetime | None
    updated_at: dt.datetime | None

    def __init__(
        self,
        *,
        command_request_id: str | Unset = UNSET,
        command_state: _models.ConvergeCommandCommandState | Unset = UNSET,
        reason: str | Unset = UNSET,
        created_at: dt.datetime | Unset = UNSET,
        updated_at: dt.datetime | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("command_request_id", "command_request_id", _c.STR),
        _m.Field(
            "command_state",
            "command_state",
            _c.Choice("converge_command_command_state", "ConvergeCommandCommandState"),
        ),
        _m.Field("reason", "reason", _c.STR),
        _m.Field("created_at", "created_at", _c.DATETIME),
        _m.Field("updated_at", "updated_at", _c.DATETIME),
    )
