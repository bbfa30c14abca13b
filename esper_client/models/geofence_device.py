# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

import datetime as dt
from typing import Any, ClassVar

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class GeofenceDevice(_m.Model):
    """
    Position of a device in relation to a geofence.

    Attributes:
        device_id: UUID of the device.
        blueprint_id: UUID of the blueprint.
        blueprint_version_number: Version number of the blueprint.
        inside: Whether the device is inside the geofence; null when unknown.
        state_changed_at: When the device last changed between inside and outside, as an RFC 3339 timestamp; null when
            unknown.
        latitude: Latitude in decimal degrees.
        longitude: Longitude in decimal degrees.
        location_updated_at: When the position was last updated, as an RFC 3339 timestamp; null when unknown.
    """

    __slots__ = (
        "device_id",
        "blueprint_id",
        "blueprint_version_number",
        "inside",
        "state_changed_at",
        "latitude",
        "longitude",
        "location_updated_at",
    )

    device_id: str | None
    blueprint_id: str | None
    blueprint_version_number: int | None
    inside: bool | None
    state_changed_at: dt.datetime | None
    latitude: float | None
    longitude: float | None
    location_updated_at: dt.datetime | None

    def __init__(
        self,
        device_id: str,
        blueprint_id: str,
        blueprint_version_number: int,
        *,
        inside: bool | None | Unset = UNSET,
        state_changed_at: dt.datetime | None | Unset = UNSET,
        latitude: float | None | Unset = UNSET,
        longitude: float | None | Unset = UNSET,
        location_updated_at: dt.datetime | None | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("device_id", "device_id", _c.STR, required=True),
        _m.Field("blueprint_id", "blueprint_id", _c.STR, required=True),
        _m.Field("blueprint_version_number", "blueprint_version_number", _c.INT, required=True),
        _m.Field("inside", "inside", _c.BOOL, nullable=True),
        _m.Field("state_changed_at", "state_changed_at", _c.DATETIME, nullable=True),
        _m.Field("latitude", "latitude", _c.FLOAT, nullable=True),
        _m.Field("longitude", "longitude", _c.FLOAT, nullable=True),
        _m.Field("location_updated_at", "location_updated_at", _c.DATETIME, nullable=True),
    )
