# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

import datetime as dt
from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
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

    __slots__ = (
        "date",
        "package_name",
        "app_state",
        "device_os",
        "platform",
    )

    date: dt.date | None
    package_name: list[str] | None
    app_state: list[_models.DeviceAppsFilterAppState] | None
    device_os: list[_models.DeviceAppsFilterDeviceO] | None
    platform: list[_models.DeviceAppsFilterPlatform] | None

    def __init__(
        self,
        *,
        date: dt.date | None | Unset = UNSET,
        package_name: list[str] | None | Unset = UNSET,
        app_state: list[_models.DeviceAppsFilterAppState] | None | Unset = UNSET,
        device_os: list[_models.DeviceAppsFilterDeviceO] | None | Unset = UNSET,
        platform: list[_models.DeviceAppsFilterPlatform] | None | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("date", "date", _c.DATE, nullable=True),
        _m.Field("package_name", "package_name", _c.ListOf(_c.STR), nullable=True),
        _m.Field(
            "app_state",
            "app_state",
            _c.ListOf(_c.Choice("device_apps_filter_app_state", "DeviceAppsFilterAppState")),
            nullable=True,
        ),
        _m.Field(
            "device_os",
            "device_os",
            _c.ListOf(_c.Choice("device_apps_filter_device_o", "DeviceAppsFilterDeviceO")),
            nullable=True,
        ),
        _m.Field(
            "platform",
            "platform",
            _c.ListOf(_c.Choice("device_apps_filter_platform", "DeviceAppsFilterPlatform")),
            nullable=True,
        ),
    )
