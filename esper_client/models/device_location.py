# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

import datetime as dt
from typing import Any, ClassVar

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class DeviceLocation(_m.Model):
    """
    Reported position of a device.

    Attributes:
        id: Identifier of the object, assigned by the service.
        latitude: Latitude in decimal degrees.
        longitude: Longitude in decimal degrees.
        altitude: Altitude of the reported position.
        city: City of the reported position.
        state: State or province of the reported position.
        country: Country of the reported position.
        zipcode: Postal code.
        last_updated_on: When the position was last updated, as an RFC 3339 timestamp.
        device: Device that the entry concerns.
        enterprise: Enterprise that the object belongs to.
        status_id: Id of the device status that the entry was taken from.
    """

    __slots__ = (
        "id",
        "latitude",
        "longitude",
        "altitude",
        "city",
        "state",
        "country",
        "zipcode",
        "last_updated_on",
        "device",
        "enterprise",
        "status_id",
    )

    id: int
    latitude: str | None
    longitude: str | None
    altitude: str | None
    city: str | None
    state: str | None
    country: str | None
    zipcode: str | None
    last_updated_on: dt.datetime | None
    device: str | None
    enterprise: str | None
    status_id: int | None

    def __init__(
        self,
        id: int,
        latitude: str,
        longitude: str,
        altitude: str,
        city: str | None,
        state: str | None,
        country: str | None,
        zipcode: str | None,
        last_updated_on: dt.datetime,
        device: str,
        enterprise: str,
        status_id: int | None,
        *,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("id", "id", _c.INT, required=True),
        _m.Field("latitude", "latitude", _c.STR, required=True),
        _m.Field("longitude", "longitude", _c.STR, required=True),
        _m.Field("altitude", "altitude", _c.STR, required=True),
        _m.Field("city", "city", _c.STR, required=True, nullable=True),
        _m.Field("state", "state", _c.STR, required=True, nullable=True),
        _m.Field("country", "country", _c.STR, required=True, nullable=True),
        _m.Field("zipcode", "zipcode", _c.STR, required=True, nullable=True),
        _m.Field("last_updated_on", "last_updated_on", _c.DATETIME, required=True),
        _m.Field("device", "device", _c.STR, required=True),
        _m.Field("enterprise", "enterprise", _c.STR, required=True),
        _m.Field("status_id", "status_id", _c.INT, required=True, nullable=True),
    )
