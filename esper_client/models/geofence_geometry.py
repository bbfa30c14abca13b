# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class GeofenceGeometry(_m.Model):
    """
    Outline of a geofence, a polygon or a circle.

    Attributes:
        type_: Shape of the outline, a polygon or a circle.
        coordinates: Points of the shape: the centre of a circle, or the 3 to 100 corners of a polygon.
        radius: Radius of the circle; not used for a polygon.
    """

    __slots__ = (
        "type_",
        "coordinates",
        "radius",
    )

    type_: _models.GeofenceGeometryType | None
    coordinates: list[_models.LatLong] | None
    radius: float | None

    def __init__(
        self,
        type_: _models.GeofenceGeometryType,
        coordinates: list[_models.LatLong],
        *,
        radius: float | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("type", "type_", _c.Choice("geofence_geometry_type", "GeofenceGeometryType"), required=True),
        _m.Field("coordinates", "coordinates", _c.ListOf(_c.Ref("lat_long", "LatLong")), required=True),
        _m.Field("radius", "radius", _c.FLOAT),
    )
