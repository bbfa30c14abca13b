# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

import datetime as dt
from typing import Any, ClassVar

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class AlarmHistory(_m.Model):
    """
    One occasion on which an alarm rule fired for a device.

    Attributes:
        device_name: Name of the device.
        device_id: UUID of the device.
        group_id: Ids of the groups that the device belongs to.
        group_name: Name of the device group.
        alert_time: When the alarm was raised, as an RFC 3339 timestamp.
        latest_seen: When the device was last heard from, as an RFC 3339 timestamp.
    """

    __slots__ = (
        "device_name",
        "device_id",
        "group_id",
        "group_name",
        "alert_time",
        "latest_seen",
    )

    device_name: str | None
    device_id: str | None
    group_id: list[str] | None
    group_name: str | None
    alert_time: dt.datetime | None
    latest_seen: dt.datetime | None

    def __init__(
        self,
        *,
        device_name: str | Unset = UNSET,
        device_id: str | Unset = UNSET,
        group_id: list[str] | Unset = UNSET,
        group_name: str | Unset = UNSET,
        alert_time: dt.datetime | Unset = UNSET,
        latest_seen: dt.datetime | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("device_name", "device_name", _c.STR),
        _m.Field("device_id", "device_id", _c.STR),
        _m.Field("group_id", "group_id", _c.ListOf(_c.STR)),
        _m.Field("group_name", "group_name", _c.STR),
        _m.Field("alert_time", "alert_time", _c.DATETIME),
        _m.Field("latest_seen", "latest_seen", _c.DATETIME),
    )
