# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

import datetime as dt
from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class Geofence(_m.Model):
    """
    Circular geofence and the actions for devices that it applies to.

    Attributes:
        id: Identifier of the object, assigned by the service.
        name: Name of the object.
        description: Free text that describes the object.
        enterprise: Enterprise that the object belongs to.
        latitude: Latitude in decimal degrees.
        longitude: Longitude in decimal degrees.
        radius: Radius of the circle, in the unit named by `radius_unit`.
        radius_unit: Unit of the radius.
        device_actions: Actions that the geofence causes on devices.
        device_count: Number of devices.
        created_by: User who created the object.
        created_on: When the object was created, as an RFC 3339 timestamp.
        updated_on: When the object was last changed, as an RFC 3339 timestamp.
    """

    __slots__ = (
        "id",
        "name",
        "description",
        "enterprise",
        "latitude",
        "longitude",
        "radius",
        "radius_unit",
        "device_actions",
        "device_count",
        "created_by",
        "created_on",
        "updated_on",
    )

    id: str
    name: str | None
    description: str | None
    enterprise: str | None
    latitude: float | None
    longitude: float | None
    radius: float | None
    radius_unit: _models.GeofenceRadiusUnit | None
    device_actions: list[_models.GeofenceDeviceAction] | None
    device_count: int | None
    created_by: str | None
    created_on: dt.datetime | None
    updated_on: dt.datetime | None

    def __init__(
        self,
        id: str,
        name: str,
        description: str | None,
        enterprise: str,
        latitude: float,
        longitude: float,
        radius: float | None,
        radius_unit: _models.GeofenceRadiusUnit,
        device_actions: list[_models.GeofenceDeviceAction],
        device_count: int,
        created_by: str,
        created_on: dt.datetime,
        updated_on: dt.datetime,
        *,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("id", "id", _c.STR, required=True),
        _m.Field("name", "name", _c.STR, required=True),
        _m.Field("description", "description", _c.STR, required=True, nullable=True),
        _m.Field("enterprise", "enterprise", _c.STR, required=True),
        _m.Field("latitude", "latitude", _c.FLOAT, required=True),
        _m.Field("longitude", "longitude", _c.FLOAT, required=True),
        _m.Field("radius", "radius", _c.FLOAT, required=True, nullable=True),
        _m.Field(
            "radius_unit",
            "radius_unit",
            _c.Choice("geofence_radius_unit", "GeofenceRadiusUnit"),
            required=True,
        ),
        _m.Field(
            "device_actions",
            "device_actions",
            _c.ListOf(_c.Choice("geofence_device_action", "GeofenceDeviceAction")),
            required=True,
        ),
        _m.Field("device_count", "device_count", _c.INT, required=True),
        _m.Field("created_by", "created_by", _c.STR, required=True),
        _m.Field("created_on", "created_on", _c.DATETIME, required=True),
        _m.Field("updated_on", "updated_on", _c.DATETIME, required=True),
    )
