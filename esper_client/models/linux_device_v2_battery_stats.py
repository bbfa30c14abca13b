# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class LinuxDeviceV2BatteryStats(_m.Model):
    """
    Battery of the device.

    Attributes:
        battery_present: Whether the device has a battery.
        battery_state: Charging state of the battery.
        battery_energy: Energy left in the battery.
        battery_energy_full: Energy of the battery when fully charged.
        battery_energy_full_design: Energy of the fully charged battery by design.
        battery_level: Battery charge in percent.
        battery_technology: Technology of the battery.
        battery_voltage: Voltage of the battery.
        battery_health: Health of the battery.
        battery_temperature: Temperature of the battery.
    """

    __slots__ = (
        "battery_present",
        "battery_state",
        "battery_energy",
        "battery_energy_full",
        "battery_energy_full_design",
        "battery_level",
        "battery_technology",
        "battery_voltage",
        "battery_health",
        "battery_temperature",
    )

    battery_present: bool | None
    battery_state: str | None
    battery_energy: float | None
    battery_energy_full: float | None
    battery_energy_full_design: float | None
    battery_level: float | None
    battery_technology: str | None
    battery_voltage: float | None
    battery_health: float | None
    battery_temperature: float | None

    def __init__(
        self,
        *,
        battery_present: bool | Unset = UNSET,
        battery_state: str | Unset = UNSET,
        battery_energy: float | Unset = UNSET,
        battery_energy_full: float | Unset = UNSET,
        battery_energy_full_design: float | Unset = UNSET,
        battery_level: float | Unset = UNSET,
        battery_technology: str | Unset = UNSET,
        battery_voltage: float | Unset = UNSET,
        battery_health: float | Unset = UNSET,
        battery_temperature: float | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("battery_present", "battery_present", _c.BOOL),
        _m.Field("battery_state", "battery_state", _c.STR),
        _m.Field("battery_energy", "battery_energy", _c.FLOAT),
        _m.Field("battery_energy_full", "battery_energy_full", _c.FLOAT),
        _m.Field("battery_energy_full_design", "battery_energy_full_design", _c.FLOAT),
        _m.Field("battery_level", "battery_level", _c.FLOAT),
        _m.Field("battery_technology", "battery_technology", _c.STR),
        _m.Field("battery_voltage", "battery_voltage", _c.FLOAT),
        _m.Field("battery_health", "battery_health", _c.FLOAT),
        _m.Field("battery_temperature", "battery_temperature", _c.FLOAT),
    )
