# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

import datetime as dt
from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class SingleDeviceReport(_m.Model):
    """
    Report on one device: activity, location and model.

    Attributes:
        device_id: UUID of the device.
        device_name: Name of the device.
        alias_name: Alias of the device.
        device_brand: Brand of the device.
        device_model: Model of the device.
        android_version: Android version of the device.
        serial_number: Serial number of the device.
        is_new: Whether the device is new in the period.
        last_known_location: Last known location of the device.
        days_active: Number of days on which the device was active.
        days_inactive: Number of days on which the device was inactive.
        registered_date: Day on which the device was registered, as `YYYY-MM-DD`.
        recently_changed_location: Location to which the device moved most recently.
        tags: Tags attached to the object.
        imei: IMEI of the device.
        status: Whether the device is active, inactive or disabled.
        inactive_since_three_days: Whether the device has been inactive for three days.
        last_seen: When the device was last heard from, as an RFC 3339 timestamp.
    """

    __slots__ = (
        "device_id",
        "device_name",
        "alias_name",
        "device_brand",
        "device_model",
        "android_version",
        "serial_number",
        "is_new",
        "last_known_location",
        "days_active",
        "days_inactive",
        "registered_date",
        "recently_changed_location",
        "tags",
        "imei",
        "status",
        "inactive_since_three_days",
        "last_seen",
    )

    device_id: str | None
    device_name: str | None
    alias_name: str | None
    device_brand: str | None
    device_model: str | None
    android_version: str | None
    serial_number: str | None
    is_new: bool | None
    last_known_location: str | None
    days_active: int | None
    days_inactive: int | None
    registered_date: dt.date | None
    recently_changed_location: str | None
    tags: list[str] | None
    imei: str | None
    status: _models.SingleDeviceReportStatus | None
    inactive_since_three_days: bool | None
    last_seen: dt.datetime | None

    def __init__(
        self,
        *,
        device_id: str | Unset = UNSET,
        device_name: str | Unset = UNSET,
        alias_name: str | Unset = UNSET,
        device_brand: str | Unset = UNSET,
        device_model: str | Unset = UNSET,
        android_version: str | Unset = UNSET,
        serial_number: str | Unset = UNSET,
        is_new: bool | Unset = UNSET,
        last_known_location: str | Unset = UNSET,
        days_active: int | Unset = UNSET,
        days_inactive: int | Unset = UNSET,
        registered_date: dt.date | Unset = UNSET,
        recently_changed_location: str | Unset = UNSET,
        tags: list[str] | Unset = UNSET,
        imei: str | Unset = UNSET,
        status: _models.SingleDeviceReportStatus | Unset = UNSET,
        inactive_since_three_days: bool | Unset = UNSET,
        last_seen: dt.datetime | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("device_id", "device_id", _c.STR),
        _m.Field("device_name", "device_name", _c.STR),
        _m.Field("alias_name", "alias_name", _c.STR),
        _m.Field("device_brand", "device_brand", _c.STR),
        _m.Field("device_model", "device_model", _c.STR),
        _m.Field("android_version", "android_version", _c.STR),
        _m.Field("serial_number", "serial_number", _c.STR),
        _m.Field("is_new", "is_new", _c.BOOL),
        _m.Field("last_known_location", "last_known_location", _c.STR),
        _m.Field("days_active", "days_active", _c.INT),
        _m.Field("days_inactive", "days_inactive", _c.INT),
        _m.Field("registered_date", "registered_date", _c.DATE),
        _m.Field("recently_changed_location", "recently_changed_location", _c.STR),
        _m.Field("tags", "tags", _c.ListOf(_c.STR)),
        _m.Field("imei", "imei", _c.STR),
        _m.Field("status", "status", _c.Choice("single_device_report_status", "SingleDeviceReportStatus")),
        _m.Field("inactive_since_three_days", "inactive_since_three_days", _c.BOOL),
        _m.Field("last_seen", "last_seen", _c.DATETIME),
    )
