# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    pass


@_define(repr=False)
class AndroidDeviceLocationStats(_m.Model):
    """
    Last reported position of the device.

    Attributes:
        altitude: Altitude of the reported position.
        latitude: Latitude in decimal degrees.
        longitude: Longitude in decimal degrees.
    """

    altitude: str | Unset = UNSET
    latitude: str | Unset = UNSET
    longitude: str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("altitude", "altitude", _c.STR),
        _m.Field("latitude", "latitude", _c.STR),
        _m.Field("longitude", "longitude", _c.STR),
    )
