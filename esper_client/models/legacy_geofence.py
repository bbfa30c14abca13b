# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

import datetime as dt
from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class LegacyGeofence(_m.Model):
    """
    Circular geofence as the older, deprecated create call takes and returns it.

    Attributes:
        name: Name of the object.
        latitude: Latitude in decimal degrees.
        longitude: Longitude in decimal degrees.
        id: Identifier of the object, assigned by the service.
        description: Free text that describes the object.
        enterprise: Enterprise that the object belongs to.
        radius: Radius of the circle, in the unit named by `radius_unit`.
        radius_unit: Unit of the radius.
        device_actions: Actions that the geofence causes on devices.
        device_count: Number of devices.
        created_by: User who created the object.
        created_on: When the object was created, as an RFC 3339 timestamp.
        updated_on: When the object was last changed, as an RFC 3339 timestamp.
    """

    __slots__ = (
        "name",
        "latitude",
        "longitude",
        "id",
        "description",
        "enterprise",
        "radius",
        "radius_unit",
        "device_actions",
        "device_count",
        "created_by",
        "created_on",
        "updated_on",
    )

    name: str | None
    latitude: float | str | None
    longitude: float | str | None
    id: str
    description: str | None
    enterprise: str | None
    radius: int | None
    radius_unit: _models.GeofenceRadiusUnit | None
    device_actions: list[_models.GeofenceDeviceAction] | None
    device_count: int | None
    created_by: str | None
    created_on: dt.datetime | None
    updated_on: dt.datetime | None

    def __init__(
        self,
        name: str,
        latitude: float | str,
        longitude: float | str,
        *,
        id: str | Unset = UNSET,
        description: str | Unset = UNSET,
        enterprise: str | Unset = UNSET,
        radius: int | Unset = UNSET,
        radius_unit: _models.GeofenceRadiusUnit | Unset = UNSET,
        device_actions: list[_models.GeofenceDeviceAction] | Unset = UNSET,
        device_count: int | Unset = UNSET,
        created_by: str | Unset = UNSET,
        created_on: dt.datetime | Unset = UNSET,
        updated_on: dt.datetime | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("name", "name", _c.STR, required=True),
        _m.Field("latitude", "latitude", _c.OneOf(_c.FLOAT, _c.STR), required=True),
        _m.Field("longitude", "longitude", _c.OneOf(_c.FLOAT, _c.STR), required=True),
        _m.Field("id", "id", _c.STR),
        _m.Field("description", "description", _c.STR),
        _m.Field("enterprise", "enterprise", _c.STR),
        _m.Field("radius", "radius", _c.INT),
        _m.Field("radius_unit", "radius_unit", _c.Choice("geofence_radius_unit", "GeofenceRadiusUnit")),
        _m.Field(
            "device_actions",
            "device_actions",
            _c.ListOf(_c.Choice("geofence_device_action", "GeofenceDeviceAction")),
        ),
        _m.Field("device_count", "device_count", _c.INT),
        _m.Field("created_by", "created_by", _c.STR),
        _m.Field("created_on", "created_on", _c.DATETIME),
        _m.Field("updated_on", "updated_on", _c.DATETIME),
    )
