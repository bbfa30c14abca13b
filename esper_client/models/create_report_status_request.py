# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

import datetime as dt
from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class CreateReportStatusRequest(_m.Model):
    """
    A CreateReportStatusRequest.

    Attributes:
        report_type: Kind of report: devices, or the apps of devices.
        start_time: Start of the report period, as an RFC 3339 timestamp.
        end_time: End of the report period, as an RFC 3339 timestamp.
        is_download: Whether the result is made available as a file to download.
        filters: Filter that fits the kind of report.
    """

    __slots__ = (
        "report_type",
        "start_time",
        "end_time",
        "is_download",
        "filters",
    )

    report_type: _models.CreateReportStatusReportType | None
    start_time: dt.datetime | None
    end_time: dt.datetime | None
    is_download: bool | None
    filters: _models.DeviceAppsFilter | _models.DeviceFilter | None

    def __init__(
        self,
        report_type: _models.CreateReportStatusReportType,
        *,
        start_time: dt.datetime | Unset = UNSET,
        end_time: dt.datetime | Unset = UNSET,
        is_download: bool | Unset = UNSET,
        filters: _models.DeviceAppsFilter | _models.DeviceFilter | None | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field(
            "report_type",
            "report_type",
            _c.Choice("create_report_status_report_type", "CreateReportStatusReportType"),
            required=True,
        ),
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
