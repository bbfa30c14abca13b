# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.geofence_device_action import GeofenceDeviceAction
    from ..models.geofence_radius_unit import GeofenceRadiusUnit


@_define(repr=False)
class GeofenceUpdate(_m.Model):
    """
    Fields of a geofence that can be changed one by one.

    Attributes:
        name: Name of the object.
        description: Free text that describes the object.
        latitude: Latitude in decimal degrees.
        longitude: Longitude in decimal degrees.
        radius: Radius of the circle, in the unit named by `radius_unit`.
        radius_unit: Unit of the radius.
        device_actions: Actions that the geofence causes on devices.
    """

    name: str | Unset = UNSET
    description: str | None | Unset = UNSET
    latitude: str | Unset = UNSET
    longitude: str | Unset = UNSET
    radius: float | Unset = UNSET
    radius_unit: GeofenceRadiusUnit | Unset = UNSET
    device_actions: list[GeofenceDeviceAction] | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("name", "name", _c.STR),
        _m.Field("description", "description", _c.STR, nullable=True),
        _m.Field("latitude", "latitude", _c.STR),
        _m.Field("longitude", "longitude", _c.STR),
        _m.Field("radius", "radius", _c.FLOAT),
        _m.Field("radius_unit", "radius_unit", _c.STR),
        _m.Field("device_actions", "device_actions", _c.ListOf(_c.STR)),
    )
