# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class LinuxDeviceV2CpuStats(_m.Model):
    """
    Processor load and temperature of the device.

    Attributes:
        cpu_counts: Number of processors.
        cpu_cores: Figures of the processor cores, one for each core.
        cpu_temperature: Temperature of the processor.
        total_percent: Total processor use in percent.
    """

    __slots__ = (
        "cpu_counts",
        "cpu_cores",
        "cpu_temperature",
        "total_percent",
    )

    cpu_counts: int | None
    cpu_cores: list[float] | None
    cpu_temperature: float | None
    total_percent: float | None

    def __init__(
        self,
        *,
        cpu_counts: int | Unset = UNSET,
        cpu_cores: list[float] | Unset = UNSET,
        cpu_temperature: float | Unset = UNSET,
        total_percent: float | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("cpu_counts", "cpu_counts", _c.INT),
        _m.Field("cpu_cores", "cpu_cores", _c.ListOf(_c.FLOAT)),
        _m.Field("cpu_temperature", "cpu_temperature", _c.FLOAT),
        _m.Field("total_percent", "total_percent", _c.FLOAT),
    )
