# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class HardwareInfo(_m.Model):
    """
    Hardware of a device: maker, model and serial number.

    Attributes:
        brand: Brand of the device.
        model: Model of the device.
        model_number: Model number of the device.
        serial: Serial number of the device.
        manufacturer: Maker of the device.
        hardware: Hardware name of the device.
        device_baseband_version: Version of the baseband (modem) firmware.
    """

    __slots__ = (
        "brand",
        "model",
        "model_number",
        "serial",
        "manufacturer",
        "hardware",
        "device_baseband_version",
    )

    brand: str | None
    model: str | None
    model_number: str | None
    serial: str | None
    manufacturer: str | None
    hardware: str | None
    device_baseband_version: str | None

    def __init__(
        self,
        *,
        brand: str | Unset = UNSET,
        model: str | Unset = UNSET,
        model_number: str | Unset = UNSET,
        serial: str | Unset = UNSET,
        manufacturer: str | Unset = UNSET,
        hardware: str | Unset = UNSET,
        device_baseband_version: str | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("brand", "brand", _c.STR),
        _m.Field("model", "model", _c.STR),
        _m.Field("model_number", "model_number", _c.STR),
        _m.Field("serial", "serial", _c.STR),
        _m.Field("manufacturer", "manufacturer", _c.STR),
        _m.Field("hardware", "hardware", _c.STR),
        _m.Field("device_baseband_version", "device_baseband_version", _c.STR),
    )
