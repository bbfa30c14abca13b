# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

import datetime as dt
from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
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

    __slots__ = (
        "id",
        "properties",
        "name",
        "type_",
        "created_on",
        "updated_on",
        "enterprise",
        "linked_alerts",
    )

    id: int
    properties: _models.AlertChannelProperties | None
    name: str | None
    type_: str | None
    created_on: dt.datetime | None
    updated_on: dt.datetime | None
    enterprise: str | None
    linked_alerts: list[_models.AlertChannelLinkedAlert] | None

    def __init__(
        self,
        *,
        id: int | Unset = UNSET,
        properties: _models.AlertChannelProperties | Unset = UNSET,
        name: str | Unset = UNSET,
        type_: str | Unset = UNSET,
        created_on: dt.datetime | Unset = UNSET,
        updated_on: dt.datetime | Unset = UNSET,
        enterprise: str | Unset = UNSET,
        linked_alerts: list[_models.AlertChannelLinkedAlert] | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

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
