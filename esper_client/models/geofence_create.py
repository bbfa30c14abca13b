# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class GeofenceCreate(_m.Model):
    """
    Geofence and its devices as sent to create and apply it.

    Attributes:
        name: Name of the object.
        latitude: Latitude in decimal degrees.
        longitude: Longitude in decimal degrees.
        devices: UUIDs of the devices that the geofence is applied to.
        description: Free text that describes the object.
        radius: Radius of the circle, in the unit named by `radius_unit`.
        radius_unit: Unit of the radius.
        device_actions: Actions that the geofence causes on devices.
    """

    __slots__ = (
        "name",
        "latitude",
        "longitude",
        "devices",
        "description",
        "radius",
        "radius_unit",
        "device_actions",
    )

    name: str | None
    latitude: str | None
    longitude: str | None
    devices: list[str] | None
    description: str | None
    radius: float | None
    radius_unit: _models.GeofenceRadiusUnit | None
    device_actions: list[_models.GeofenceDeviceAction] | None

    def __init__(
        self,
        name: str,
        latitude: str,
        longitude: str,
        devices: list[str],
        *,
        description: str | Unset = UNSET,
        radius: float | Unset = UNSET,
        radius_unit: _models.GeofenceRadiusUnit | Unset = UNSET,
        device_actions: list[_models.GeofenceDeviceAction] | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("name", "name", _c.STR, required=True),
        _m.Field("latitude", "latitude", _c.STR, required=True),
        _m.Field("longitude", "longitude", _c.STR, required=True),
        _m.Field("devices", "devices", _c.ListOf(_c.STR), required=True),
        _m.Field("description", "description", _c.STR),
        _m.Field("radius", "radius", _c.FLOAT),
        _m.Field("radius_unit", "radius_unit", _c.Choice("geofence_radius_unit", "GeofenceRadiusUnit")),
        _m.Field(
            "device_actions",
            "device_actions",
            _c.ListOf(_c.Choice("geofence_device_action", "GeofenceDeviceAction")),
        ),
    )
