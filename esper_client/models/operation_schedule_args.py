# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

import datetime as dt
from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class OperationScheduleArgs(_m.Model):
    """
    Time window and weekdays of a scheduled bulk operation.

    Attributes:
        start_datetime: Start of the schedule, as an RFC 3339 timestamp.
        end_datetime: End of the schedule, as an RFC 3339 timestamp.
        time_type: Whose clock counts: that of the console or that of the device.
        window_start_time: Opening of the window, as an RFC 3339 timestamp.
        window_end_time: Closing of the window, as an RFC 3339 timestamp.
        days: Days of the week on which the schedule applies.
    """

    __slots__ = (
        "start_datetime",
        "end_datetime",
        "time_type",
        "window_start_time",
        "window_end_time",
        "days",
    )

    start_datetime: dt.datetime | None
    end_datetime: dt.datetime | None
    time_type: _models.CommandScheduleArgsTimeType | None
    window_start_time: dt.datetime | None
    window_end_time: dt.datetime | None
    days: list[int] | None

    def __init__(
        self,
        *,
        start_datetime: dt.datetime | Unset = UNSET,
        end_datetime: dt.datetime | Unset = UNSET,
        time_type: _models.CommandScheduleArgsTimeType | Unset = UNSET,
        window_start_time: dt.datetime | Unset = UNSET,
        window_end_time: dt.datetime | Unset = UNSET,
        days: list[int] | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("start_datetime", "start_datetime", _c.DATETIME),
        _m.Field("end_datetime", "end_datetime", _c.DATETIME),
        _m.Field(
            "time_type",
            "time_type",
            _c.Choice("command_schedule_args_time_type", "CommandScheduleArgsTimeType"),
        ),
        _m.Field("window_start_time", "window_start_time", _c.DATETIME),
        _m.Field("window_end_time", "window_end_time", _c.DATETIME),
        _m.Field("days", "days", _c.ListOf(_c.INT)),
    )
