# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class LinuxDeviceV2LocationStats(_m.Model):
    """
    Last reported position of the device.

    Attributes:
        latitude: Latitude in decimal degrees.
        longitude: Longitude in decimal degrees.
        altitude: Altitude of the reported position.
        accuracy: Accuracy of the reported position.
    """

    __slots__ = (
        "latitude",
        "longitude",
        "altitude",
        "accuracy",
    )

    latitude: float | None
    longitude: float | None
    altitude: float | None
    accuracy: float | None

    def __init__(
        self,
        *,
        latitude: float | Unset = UNSET,
        longitude: float | Unset = UNSET,
        altitude: float | Unset = UNSET,
        accuracy: float | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("latitude", "latitude", _c.FLOAT),
        _m.Field("longitude", "longitude", _c.FLOAT),
        _m.Field("altitude", "altitude", _c.FLOAT),
        _m.Field("accuracy", "accuracy", _c.FLOAT),
    )
