# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class DeviceReport(_m.Model):
    """
    Report on the devices of a group.

    Attributes:
        group_name: Name of the device group.
        active_devices: Number of active devices.
        inactive_devices: Number of inactive devices.
        registered_devices: Number of registered devices.
        new_devices: Number of new devices.
        disabled_devices: Number of disabled devices.
        device_status_reports: Reports on the single devices.
    """

    __slots__ = (
        "group_name",
        "active_devices",
        "inactive_devices",
        "registered_devices",
        "new_devices",
        "disabled_devices",
        "device_status_reports",
    )

    group_name: str | None
    active_devices: int | None
    inactive_devices: int | None
    registered_devices: int | None
    new_devices: int | None
    disabled_devices: int | None
    device_status_reports: list[_models.SingleDeviceReport] | None

    def __init__(
        self,
        *,
        group_name: str | Unset = UNSET,
        active_devices: int | Unset = UNSET,
        inactive_devices: int | Unset = UNSET,
        registered_devices: int | Unset = UNSET,
        new_devices: int | Unset = UNSET,
        disabled_devices: int | Unset = UNSET,
        device_status_reports: list[_models.SingleDeviceReport] | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("group_name", "group_name", _c.STR),
        _m.Field("active_devices", "active_devices", _c.INT),
        _m.Field("inactive_devices", "inactive_devices", _c.INT),
        _m.Field("registered_devices", "registered_devices", _c.INT),
        _m.Field("new_devices", "new_devices", _c.INT),
        _m.Field("disabled_devices", "disabled_devices", _c.INT),
        _m.Field(
            "device_status_reports",
            "device_status_reports",
            _c.ListOf(_c.Ref("single_device_report", "SingleDeviceReport")),
        ),
    )
