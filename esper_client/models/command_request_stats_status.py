# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    pass


@_define(repr=False)
class CommandRequestStatsStatus(_m.Model):
    """
    A CommandRequestStatsStatus

    Attributes:
        state: State that the devices are in.
        total: Number of devices in this state.
    """

    state: str | Unset = UNSET
    total: float | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("state", "state", _c.STR),
        _m.Field("total", "total", _c.FLOAT),
    )
