# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.command_request_stats_status import CommandRequestStatsStatus


@_define(repr=False)
class CommandRequestStats(_m.Model):
    """
    Number of devices in each state of a command request.

    Attributes:
        id: Identifier of the object, assigned by the service.
        status: Device counts, one entry for each state.
    """

    id: str = _m.ARRIVES
    status: list[CommandRequestStatsStatus] | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("id", "id", _c.STR),
        _m.Field(
            "status", "status", _c.ListOf(_c.Ref("command_request_stats_status", "CommandRequestStatsStatus"))
        ),
    )
