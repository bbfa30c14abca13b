# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.alert_channel_properties import AlertChannelProperties


@_define(repr=False)
class AlertChannelPatch(_m.Model):
    """
    Fields of an alert channel that can be changed one by one.

    Attributes:
        properties: Settings of the channel, such as its e-mail addresses.
        name: Name of the object.
        type_: Kind of channel, such as e-mail.
        enterprise: Enterprise that the object belongs to.
    """

    properties: AlertChannelProperties | Unset = UNSET
    name: str | Unset = UNSET
    type_: str | Unset = UNSET
    enterprise: str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("properties", "properties", _c.Ref("alert_channel_properties", "AlertChannelProperties")),
        _m.Field("name", "name", _c.STR),
        _m.Field("type", "type_", _c.STR),
        _m.Field("enterprise", "enterprise", _c.STR),
    )
