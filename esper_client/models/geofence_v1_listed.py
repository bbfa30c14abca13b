# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

import datetime as dt
from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class GeofenceV1Listed(_m.Model):
    """
    Geofence as listed, with optional device counts and the blueprints that use it.

    Attributes:
        id: Identifier of the object, assigned by the service.
        name: Name of the object.
        actions: What the geofence makes a device do: `lockdown`, `beep` or both.
        geometry: Outline of a geofence, a polygon or a circle.
        created_at: When the object was created, as an RFC 3339 timestamp.
        updated_at: When the object was last changed, as an RFC 3339 timestamp.
        description: Free text that describes the object.
        device_summary: Number of devices inside, outside and at an unknown position.
        blueprints: Blueprint versions that use the geofence.
    """

    __slots__ = (
        "id",
        "name",
        "actions",
        "geometry",
        "created_at",
        "updated_at",
        "description",
        "device_summary",
        "blueprints",
    )

    id: str
    name: str | None
    actions: list[_models.GeofenceV1Action] | None
    geometry: _models.GeofenceGeometry | None
    created_at: dt.datetime | None
    updated_at: dt.datetime | None
    description: str | None
    device_summary: _models.GeofenceDeviceSummary | None
    blueprints: list[_models.GeofenceBlueprintUsage] | None

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
        device_summary: _models.GeofenceDeviceSummary | Unset = UNSET,
        blueprints: list[_models.GeofenceBlueprintUsage] | Unset = UNSET,
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
        _m.Field(
            "device_summary", "device_summary", _c.Ref("geofence_device_summary", "GeofenceDeviceSummary")
        ),
        _m.Field(
            "blueprints",
            "blueprints",
            _c.ListOf(_c.Ref("geofence_blueprint_usage", "GeofenceBlueprintUsage")),
        ),
    )
