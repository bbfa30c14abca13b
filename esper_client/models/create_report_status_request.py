# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    import datetime as dt

    from ..models.create_report_status_report_type import CreateReportStatusReportType
    from ..models.device_apps_filter import DeviceAppsFilter
    from ..models.device_filter import DeviceFilter


@_define(repr=False)
class CreateReportStatusRequest(_m.Model):
    """
    A CreateReportStatusRequest

    Attributes:
        report_type: Kind of report: devices, or the apps of devices.
        start_time: Start of the report period, as an RFC 3339 timestamp.
        end_time: End of the report period, as an RFC 3339 timestamp.
        is_download: Whether the result is made available as a file to download.
        filters: Filter that fits the kind of report.
    """

    report_type: CreateReportStatusReportType
    start_time: dt.datetime | Unset = UNSET
    end_time: dt.datetime | Unset = UNSET
    is_download: bool | Unset = UNSET
    filters: DeviceAppsFilter | DeviceFilter | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("report_type", "report_type", _c.STR, required=True),
        _m.Field("start_time", "start_time", _c.DATETIME),
        _m.Field("end_time", "end_time", _c.DATETIME),
        _m.Field("is_download", "is_download", _c.BOOL),
        _m.Field(
            "filters",
            "filters",
            _c.OneOf(
                _c.Ref("device_apps_filter", "DeviceAppsFilter"), _c.Ref("device_filter", "DeviceFilter")
            ),
            nullable=True,
        ),
    )
