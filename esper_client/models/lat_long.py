# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m

if TYPE_CHECKING:
    pass


@_define(repr=False)
class LatLong(_m.Model):
    """
    Point given by latitude and longitude, in decimal degrees.

    Attributes:
        latitude: Latitude in decimal degrees.
        longitude: Longitude in decimal degrees.
    """

    latitude: float
    longitude: float
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("latitude", "latitude", _c.FLOAT, required=True),
        _m.Field("longitude", "longitude", _c.FLOAT, required=True),
    )
