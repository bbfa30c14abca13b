# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

import datetime as dt
from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class GeofenceV1(_m.Model):
    """
    Geofence with a polygon or circle as its outline.

    Attributes:
        id: Identifier of the object, assigned by the service.
        name: Name of the object.
        actions: What the geofence makes a device do: `lockdown`, `beep` or both.
        geometry: Outline of a geofence, a polygon or a circle.
        created_at: When the object was created, as an RFC 3339 timestamp.
        updated_at: When the object was last changed, as an RFC 3339 timestamp.
        description: Free text that describes the object.
    """

    __slots__ = (
        "id",
        "name",
        "actions",
        "geometry",
        "created_at",
        "updated_at",
        "description",
    )

    id: str
    name: str | None
    actions: list[_models.GeofenceV1Action] | None
    geometry: _models.GeofenceGeometry | None
    created_at: dt.datetime | None
    updated_at: dt.datetime | None
    description: str | None

    def __init__(
        self,
        id: str,
        name: str,
        actions: list[_models.GeofenceV1Action],
        geometry: _models.GeofenceGeometry,
        created_at: dt.datetime,
        updated_at: dt.datetime,
        *,
        description: str | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("id", "id", _c.STR, required=True),
        _m.Field("name", "name", _c.STR, required=True),
        _m.Field(
            "actions",
            "actions",
            _c.ListOf(_c.Choice("geofence_v1_action", "GeofenceV1Action")),
            required=True,
        ),
        _m.Field("geometry", "geometry", _c.Ref("geofence_geometry", "GeofenceGeometry"), required=True),
        _m.Field("created_at", "created_at", _c.DATETIME, required=True),
        _m.Field("updated_at", "updated_at", _c.DATETIME, required=True),
        _m.Field("description", "description", _c.STR),
    )
