# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class GeofenceV1Create(_m.Model):
    """
    Geofence with an outline, as sent to create one.

    Attributes:
        name: Name of the object.
        geometry: Outline of a geofence, a polygon or a circle.
        description: Free text that describes the object.
        actions: What the geofence makes a device do: `lockdown`, `beep` or both.
    """

    __slots__ = (
        "name",
        "geometry",
        "description",
        "actions",
    )

    name: str | None
    geometry: _models.GeofenceGeometry | None
    description: str | None
    actions: list[_models.GeofenceV1Action] | None

    def __init__(
        self,
        name: str,
        geometry: _models.GeofenceGeometry,
        *,
        description: str | Unset = UNSET,
        actions: list[_models.GeofenceV1Action] | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("name", "name", _c.STR, required=True),
        _m.Field("geometry", "geometry", _c.Ref("geofence_geometry", "GeofenceGeometry"), required=True),
        _m.Field("description", "description", _c.STR),
        _m.Field("actions", "actions", _c.ListOf(_c.Choice("geofence_v1_action", "GeofenceV1Action"))),
    )
