# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.geofence_v1 import GeofenceV1


@_define(repr=False)
class GeofenceV1Answer(_m.Model):
    """
    A GeofenceV1Answer

    Attributes:
        content: Geofence with a polygon or circle as its outline.
    """

    content: GeofenceV1 | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("content", "content", _c.Ref("geofence_v1", "GeofenceV1")),
    )
