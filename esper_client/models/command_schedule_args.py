# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

import datetime as dt
from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class CommandScheduleArgs(_m.Model):
    """
    Time window and weekdays of a scheduled command.

    Attributes:
        name: Name of the schedule.
        start_datetime: Start of the schedule, as an RFC 3339 timestamp.
        end_datetime: End of the schedule, as an RFC 3339 timestamp.
        time_type: Whose clock counts: that of the console or that of the device.
        window_start_time: Time of day at which the window opens.
        window_end_time: Time of day at which the window closes.
        days: Days of the week on which the schedule applies.
    """

    __slots__ = (
        "name",
        "start_datetime",
        "end_datetime",
        "time_type",
        "window_start_time",
        "window_end_time",
        "days",
    )

    name: str | None
    start_datetime: dt.datetime | None
    end_datetime: dt.datetime | None
    time_type: _models.CommandScheduleArgsTimeType | None
    window_start_time: str | None
    window_end_time: str | None
    days: list[str] | None

    def __init__(
        self,
        *,
        name: str | Unset = UNSET,
        start_datetime: dt.datetime | Unset = UNSET,
        end_datetime: dt.datetime | Unset = UNSET,
        time_type: _models.CommandScheduleArgsTimeType | Unset = UNSET,
        window_start_time: str | Unset = UNSET,
        window_end_time: str | Unset = UNSET,
        days: list[str] | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("name", "name", _c.STR),
        _m.Field("start_datetime", "start_datetime", _c.DATETIME),
        _m.Field("end_datetime", "end_datetime", _c.DATETIME),
        _m.Field(
            "time_type",
            "time_type",
            _c.Choice("command_schedule_args_time_type", "CommandScheduleArgsTimeType"),
        ),
        _m.Field("window_start_time", "window_start_time", _c.STR),
        _m.Field("window_end_time", "window_end_time", _c.STR),
        _m.Field("days", "days", _c.ListOf(_c.STR)),
    )
