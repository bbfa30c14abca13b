from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c
from ..types import UNSET, Unset

if TYPE_CHECKING:
    pass


@_define(repr=False)
class WindowsDeviceV2CpuStats(_c.Model):
    """
    Processor load and temperature of the device.

    Attributes:
        cpu_counts: Number of processors.
        cpu_cores: Figures of the processor cores, one for each core.
        cpu_temperature: Temperature of the processor.
    """

    cpu_counts: int | Unset = UNSET
    cpu_cores: list[float] | Unset = UNSET
    cpu_temperature: float | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_c.Field, ...]] = (
        _c.Field("cpu_counts", "cpu_counts", _c.INT),
        _c.Field("cpu_cores", "cpu_cores", _c.ListOf(_c.FLOAT)),
        _c.Field("cpu_temperature", "cpu_temperature", _c.FLOAT),
    )
