# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.geofence_geometry import GeofenceGeometry
    from ..models.geofence_v1_action import GeofenceV1Action


@_define(repr=False)
class GeofenceV1Create(_m.Model):
    """
    Geofence with an outline, as sent to create one.

    Attributes:
        name: Name of the object.
        geometry: Outline of a geofence, a polygon or a circle.
        description: Free text that describes the object.
        actions: What the geofence makes a device do: `lockdown`, `beep` or both.
    """

    name: str
    geometry: GeofenceGeometry
    description: str | Unset = UNSET
    actions: list[GeofenceV1Action] | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("name", "name", _c.STR, required=True),
        _m.Field("geometry", "geometry", _c.Ref("geofence_geometry", "GeofenceGeometry"), required=True),
        _m.Field("description", "description", _c.STR),
        _m.Field("actions", "actions", _c.ListOf(_c.STR)),
    )
