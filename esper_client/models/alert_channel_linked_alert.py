# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    pass


@_define(repr=False)
class AlertChannelLinkedAlert(_m.Model):
    """
    A AlertChannelLinkedAlert

    Attributes:
        id: Identifier of the object, assigned by the service.
        alarm_name: Name of the alarm rule.
        type_: Kind of channel.
    """

    id: str = _m.ARRIVES
    alarm_name: str | Unset = UNSET
    type_: str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("id", "id", _c.STR),
        _m.Field("alarm_name", "alarm_name", _c.STR),
        _m.Field("type", "type_", _c.STR),
    )
