# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class AndroidDeviceBatteryStats(_m.Model):
    """
    Battery of the device.

    Attributes:
        battery_level: Battery charge in percent.
    """

    __slots__ = ("battery_level",)

    battery_level: float | None

    def __init__(
        self,
        *,
        battery_level: float | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (_m.Field("battery_level", "battery_level", _c.FLOAT),)
