# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

import datetime as dt
from typing import Any, ClassVar

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class EventFeed(_m.Model):
    """
    Event reported for a device.

    Attributes:
        id: Identifier of the object, assigned by the service.
        message_id: UUID of the message.
        device_status_id: UUID of the device status that the event belongs to.
        created_on: When the object was created, as an RFC 3339 timestamp.
        message: Text of the event.
        device: Device that the entry concerns.
        enterprise: Enterprise that the object belongs to.
    """

    __slots__ = (
        "id",
        "message_id",
        "device_status_id",
        "created_on",
        "message",
        "device",
        "enterprise",
    )

    id: int
    message_id: str | None
    device_status_id: str | None
    created_on: dt.datetime | None
    message: str | None
    device: str | None
    enterprise: str | None

    def __init__(
        self,
        *,
        id: int | Unset = UNSET,
        message_id: str | Unset = UNSET,
        device_status_id: str | Unset = UNSET,
        created_on: dt.datetime | Unset = UNSET,
        message: str | Unset = UNSET,
        device: str | Unset = UNSET,
        enterprise: str | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("id", "id", _c.INT),
        _m.Field("message_id", "message_id", _c.STR),
        _m.Field("device_status_id", "device_status_id", _c.STR),
        _m.Field("created_on", "created_on", _c.DATETIME),
        _m.Field("message", "message", _c.STR),
        _m.Field("device", "device", _c.STR),
        _m.Field("enterprise", "enterprise", _c.STR),
    )
