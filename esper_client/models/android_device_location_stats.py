# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class AndroidDeviceLocationStats(_m.Model):
    """
    Last reported position of the device.

    Attributes:
        altitude: Altitude of the reported position.
        latitude: Latitude in decimal degrees.
        longitude: Longitude in decimal degrees.
    """

    __slots__ = (
        "altitude",
        "latitude",
        "longitude",
    )

    altitude: str | None
    latitude: str | None
    longitude: str | None

    def __init__(
        self,
        *,
        altitude: str | Unset = UNSET,
        latitude: str | Unset = UNSET,
        longitude: str | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("altitude", "altitude", _c.STR),
        _m.Field("latitude", "latitude", _c.STR),
        _m.Field("longitude", "longitude", _c.STR),
    )
