# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class LinuxDeviceV2HardwareInfo(_m.Model):
    """
    Hardware of the device.

    Attributes:
        brand: Brand of the device.
        model: Model of the device.
        serial: Serial number of the device.
        manufacturer: Maker of the device.
        hardware: Hardware name of the device.
    """

    __slots__ = (
        "brand",
        "model",
        "serial",
        "manufacturer",
        "hardware",
    )

    brand: str | None
    model: str | None
    serial: str | None
    manufacturer: str | None
    hardware: str | None

    def __init__(
        self,
        *,
        brand: str | Unset = UNSET,
        model: str | Unset = UNSET,
        serial: str | Unset = UNSET,
        manufacturer: str | Unset = UNSET,
        hardware: str | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("brand", "brand", _c.STR),
        _m.Field("model", "model", _c.STR),
        _m.Field("serial", "serial", _c.STR),
        _m.Field("manufacturer", "manufacturer", _c.STR),
        _m.Field("hardware", "hardware", _c.STR),
    )
