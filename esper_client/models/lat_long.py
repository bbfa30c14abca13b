# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class LatLong(_m.Model):
    """
    Point given by latitude and longitude, in decimal degrees.

    Attributes:
        latitude: Latitude in decimal degrees.
        longitude: Longitude in decimal degrees.
    """

    __slots__ = (
        "latitude",
        "longitude",
    )

    latitude: float | None
    longitude: float | None

    def __init__(
        self,
        latitude: float,
        longitude: float,
        *,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("latitude", "latitude", _c.FLOAT, required=True),
        _m.Field("longitude", "longitude", _c.FLOAT, required=True),
    )
