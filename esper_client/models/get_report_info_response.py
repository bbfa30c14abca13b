# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

import datetime as dt
from typing import Any, ClassVar

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class GetReportInfoResponse(_m.Model):
    """
    A GetReportInfoResponse.

    Attributes:
        report_availability_from: Earliest time for which reports are available, as an RFC 3339 timestamp.
        enable_reports_workflow: Whether reports are switched on for the tenant.
    """

    __slots__ = (
        "report_availability_from",
        "enable_reports_workflow",
    )

    report_availability_from: dt.datetime | None
    enable_reports_workflow: bool | None

    def __init__(
        self,
        report_availability_from: dt.datetime | None,
        enable_reports_workflow: bool,
        *,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field(
            "reportAvailabilityFrom", "report_availability_from", _c.DATETIME, required=True, nullable=True
        ),
        _m.Field("enableReportsWorkflow", "enable_reports_workflow", _c.BOOL, required=True),
    )
