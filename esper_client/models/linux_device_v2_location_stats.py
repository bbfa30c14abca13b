# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    pass


@_define(repr=False)
class LinuxDeviceV2LocationStats(_m.Model):
    """
    Last reported position of the device.

    Attributes:
        latitude: Latitude in decimal degrees.
        longitude: Longitude in decimal degrees.
        altitude: Altitude of the reported position.
        accuracy: Accuracy of the reported position.
    """

    latitude: float | Unset = UNSET
    longitude: float | Unset = UNSET
    altitude: float | Unset = UNSET
    accuracy: float | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("latitude", "latitude", _c.FLOAT),
        _m.Field("longitude", "longitude", _c.FLOAT),
        _m.Field("altitude", "altitude", _c.FLOAT),
        _m.Field("accuracy", "accuracy", _c.FLOAT),
    )
