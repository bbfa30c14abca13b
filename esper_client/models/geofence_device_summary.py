# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class GeofenceDeviceSummary(_m.Model):
    """
    Number of devices inside, outside and at an unknown position.

    Attributes:
        total_devices: Number of devices that the geofence applies to.
        inside_count: Number of devices inside the geofence.
        outside_count: Number of devices outside the geofence.
        unknown_count: Number of devices whose position is unknown.
    """

    __slots__ = (
        "total_devices",
        "inside_count",
        "outside_count",
        "unknown_count",
    )

    total_devices: int | None
    inside_count: int | None
    outside_count: int | None
    unknown_count: int | None

    def __init__(
        self,
        total_devices: int,
        inside_count: int,
        outside_count: int,
        unknown_count: int,
        *,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("total_devices", "total_devices", _c.INT, required=True),
        _m.Field("inside_count", "inside_count", _c.INT, required=True),
        _m.Field("outside_count", "outside_count", _c.INT, required=True),
        _m.Field("unknown_count", "unknown_count", _c.INT, required=True),
    )
