# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m

if TYPE_CHECKING:
    import datetime as dt


@_define(repr=False)
class GetReportInfoResponse(_m.Model):
    """
    A GetReportInfoResponse

    Attributes:
        report_availability_from: Earliest time for which reports are available, as an RFC 3339 timestamp.
        enable_reports_workflow: Whether reports are switched on for the tenant.
    """

    report_availability_from: dt.datetime | None
    enable_reports_workflow: bool
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field(
            "reportAvailabilityFrom", "report_availability_from", _c.DATETIME, required=True, nullable=True
        ),
        _m.Field("enableReportsWorkflow", "enable_reports_workflow", _c.BOOL, required=True),
    )
