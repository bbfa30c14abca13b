# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    pass


@_define(repr=False)
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

    brand: str | Unset = UNSET
    model: str | Unset = UNSET
    serial: str | Unset = UNSET
    manufacturer: str | Unset = UNSET
    hardware: str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("brand", "brand", _c.STR),
        _m.Field("model", "model", _c.STR),
        _m.Field("serial", "serial", _c.STR),
        _m.Field("manufacturer", "manufacturer", _c.STR),
        _m.Field("hardware", "hardware", _c.STR),
    )
