# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.alert_channel_properties import AlertChannelProperties


@_define(repr=False)
class AlertChannelWrite(_m.Model):
    """
    Alert channel as sent to create or replace one.

    Attributes:
        name: Name of the object.
        type_: Kind of channel, such as e-mail.
        properties: Settings of the channel, such as its e-mail addresses.
        enterprise: Enterprise that the object belongs to.
    """

    name: str
    type_: str
    properties: AlertChannelProperties
    enterprise: str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("name", "name", _c.STR, required=True),
        _m.Field("type", "type_", _c.STR, required=True),
        _m.Field(
            "properties",
            "properties",
            _c.Ref("alert_channel_properties", "AlertChannelProperties"),
            required=True,
        ),
        _m.Field("enterprise", "enterprise", _c.STR),
    )
