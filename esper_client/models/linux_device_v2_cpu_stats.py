# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    pass


@_define(repr=False)
class LinuxDeviceV2CpuStats(_m.Model):
    """
    Processor load and temperature of the device.

    Attributes:
        cpu_counts: Number of processors.
        cpu_cores: Figures of the processor cores, one for each core.
        cpu_temperature: Temperature of the processor.
        total_percent: Total processor use in percent.
    """

    cpu_counts: int | Unset = UNSET
    cpu_cores: list[float] | Unset = UNSET
    cpu_temperature: float | Unset = UNSET
    total_percent: float | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("cpu_counts", "cpu_counts", _c.INT),
        _m.Field("cpu_cores", "cpu_cores", _c.ListOf(_c.FLOAT)),
        _m.Field("cpu_temperature", "cpu_temperature", _c.FLOAT),
        _m.Field("total_percent", "total_percent", _c.FLOAT),
    )
