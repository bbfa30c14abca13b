# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    import datetime as dt

    from ..models.device_apps_filter_app_state import DeviceAppsFilterAppState
    from ..models.device_apps_filter_device_o import DeviceAppsFilterDeviceO
    from ..models.device_apps_filter_platform import DeviceAppsFilterPlatform


@_define(repr=False)
class DeviceAppsFilter(_m.Model):
    """
    Filter for a report on the apps of devices.

    Attributes:
        date: Day to report on, as `YYYY-MM-DD`.
        package_name: Package names of the apps to report.
        app_state: App states to report.
        device_os: Operating systems to report.
        platform: Platforms to report.
    """

    date: dt.date | None | Unset = UNSET
    package_name: list[str] | None | Unset = UNSET
    app_state: list[DeviceAppsFilterAppState] | None | Unset = UNSET
    device_os: list[DeviceAppsFilterDeviceO] | None | Unset = UNSET
    platform: list[DeviceAppsFilterPlatform] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("date", "date", _c.DATE, nullable=True),
        _m.Field("package_name", "package_name", _c.ListOf(_c.STR), nullable=True),
        _m.Field("app_state", "app_state", _c.ListOf(_c.STR), nullable=True),
        _m.Field("device_os", "device_os", _c.ListOf(_c.STR), nullable=True),
        _m.Field("platform", "platform", _c.ListOf(_c.STR), nullable=True),
    )
