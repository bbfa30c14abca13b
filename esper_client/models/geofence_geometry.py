# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.geofence_geometry_type import GeofenceGeometryType
    from ..models.lat_long import LatLong


@_define(repr=False)
class GeofenceGeometry(_m.Model):
    """
    Outline of a geofence, a polygon or a circle.

    Attributes:
        type_: Shape of the outline, a polygon or a circle.
        coordinates: Points of the shape: the centre of a circle, or the 3 to 100 corners of a polygon.
        radius: Radius of the circle; not used for a polygon.
    """

    type_: GeofenceGeometryType
    coordinates: list[LatLong]
    radius: float | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("type", "type_", _c.STR, required=True),
        _m.Field("coordinates", "coordinates", _c.ListOf(_c.Ref("lat_long", "LatLong")), required=True),
        _m.Field("radius", "radius", _c.FLOAT),
    )
