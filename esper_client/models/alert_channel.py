# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    import datetime as dt

    from ..models.alert_channel_linked_alert import AlertChannelLinkedAlert
    from ..models.alert_channel_properties import AlertChannelProperties


@_define(repr=False)
class AlertChannel(_m.Model):
    """
    Channel through which alarm messages are sent, with the alarms that use it.

    Attributes:
        id: Identifier of the object, assigned by the service.
        properties: Settings of the channel, such as its e-mail addresses.
        name: Name of the object.
        type_: Kind of channel.
        created_on: When the object was created, as an RFC 3339 timestamp.
        updated_on: When the object was last changed, as an RFC 3339 timestamp.
        enterprise: Enterprise that the object belongs to.
        linked_alerts: Alarm rules that use the channel.
    """

    id: int = _m.ARRIVES
    properties: AlertChannelProperties | Unset = UNSET
    name: str | Unset = UNSET
    type_: str | Unset = UNSET
    created_on: dt.datetime | Unset = UNSET
    updated_on: dt.datetime | Unset = UNSET
    enterprise: str | Unset = UNSET
    linked_alerts: list[AlertChannelLinkedAlert] | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("id", "id", _c.INT),
        _m.Field("properties", "properties", _c.Ref("alert_channel_properties", "AlertChannelProperties")),
        _m.Field("name", "name", _c.STR),
        _m.Field("type", "type_", _c.STR),
        _m.Field("created_on", "created_on", _c.DATETIME),
        _m.Field("updated_on", "updated_on", _c.DATETIME),
        _m.Field("enterprise", "enterprise", _c.STR),
        _m.Field(
            "linked_alerts",
            "linked_alerts",
            _c.ListOf(_c.Ref("alert_channel_linked_alert", "AlertChannelLinkedAlert")),
        ),
    )
