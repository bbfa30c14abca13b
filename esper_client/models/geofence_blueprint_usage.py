# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class GeofenceBlueprintUsage(_m.Model):
    """
    Blueprint version that uses a geofence and the number of devices on it.

    Attributes:
        blueprint_id: UUID of the blueprint.
        blueprint_version_number: Version number of the blueprint.
        device_count: Number of devices.
    """

    __slots__ = (
        "blueprint_id",
        "blueprint_version_number",
        "device_count",
    )

    blueprint_id: str | None
    blueprint_version_number: int | None
    device_count: int | None

    def __init__(
        self,
        blueprint_id: str,
        blueprint_version_number: int,
        device_count: int,
        *,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("blueprint_id", "blueprint_id", _c.STR, required=True),
        _m.Field("blueprint_version_number", "blueprint_version_number", _c.INT, required=True),
        _m.Field("device_count", "device_count", _c.INT, required=True),
    )
