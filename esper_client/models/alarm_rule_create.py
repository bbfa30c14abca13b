# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

import datetime as dt
from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class AlarmRuleCreate(_m.Model):
    """
    Alarm rule as sent to create one.

    Attributes:
        name: Name of the object.
        metric: Metric that the rule watches.
        conditions: Condition under which the rule raises an alarm.
        realert_interval: Interval after which the alarm is repeated.
        id: Identifier of the object, assigned by the service.
        enterprise: Enterprise that the object belongs to.
        devices: Devices that the rule is to watch.
        groups: Device groups that the rule is to watch.
        description: Free text that describes the object.
        action_emails: E-mail addresses that are told when the rule fires.
        actions: Actions to carry out when the alarm is raised.
        alert_channels: Channels through which alarms are to be announced.
        created_on: When the object was created, as an RFC 3339 timestamp.
        updated_on: When the object was last changed, as an RFC 3339 timestamp.
        is_active: Whether the object is active.
        repeat_times: How many times the alarm is repeated.
        trigger_count: How often the rule has fired.
        daily_trigger_count: How often the rule has fired in a day.
    """

    __slots__ = (
        "name",
        "metric",
        "conditions",
        "realert_interval",
        "id",
        "enterprise",
        "devices",
        "groups",
        "description",
        "action_emails",
        "actions",
        "alert_channels",
        "created_on",
        "updated_on",
        "is_active",
        "repeat_times",
        "trigger_count",
        "daily_trigger_count",
    )

    name: str | None
    metric: str | None
    conditions: _models.AlarmRuleConditions | None
    realert_interval: int | None
    id: str
    enterprise: str | None
    devices: list[Any] | None
    groups: list[str] | None
    description: str | None
    action_emails: list[str] | None
    actions: list[str] | None
    alert_channels: list[str] | None
    created_on: dt.datetime | None
    updated_on: dt.datetime | None
    is_active: bool | None
    repeat_times: int | None
    trigger_count: int | None
    daily_trigger_count: int | None

    def __init__(
        self,
        name: str,
        metric: str,
        conditions: _models.AlarmRuleConditions,
        realert_interval: int,
        *,
        id: str | Unset = UNSET,
        enterprise: str | Unset = UNSET,
        devices: list[Any] | Unset = UNSET,
        groups: list[str] | Unset = UNSET,
        description: str | Unset = UNSET,
        action_emails: list[str] | Unset = UNSET,
        actions: list[str] | Unset = UNSET,
        alert_channels: list[str] | Unset = UNSET,
        created_on: dt.datetime | Unset = UNSET,
        updated_on: dt.datetime | Unset = UNSET,
        is_active: bool | Unset = UNSET,
        repeat_times: int | Unset = UNSET,
        trigger_count: int | Unset = UNSET,
        daily_trigger_count: int | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("name", "name", _c.STR, required=True),
        _m.Field("metric", "metric", _c.STR, required=True),
        _m.Field(
            "conditions", "conditions", _c.Ref("alarm_rule_conditions", "AlarmRuleConditions"), required=True
        ),
        _m.Field("realert_interval", "realert_interval", _c.INT, required=True),
        _m.Field("id", "id", _c.STR),
        _m.Field("enterprise", "enterprise", _c.STR),
        _m.Field("devices", "devices", _c.ListOf(_c.ANY)),
        _m.Field("groups", "groups", _c.ListOf(_c.STR)),
        _m.Field("description", "description", _c.STR),
        _m.Field("action_emails", "action_emails", _c.ListOf(_c.STR)),
        _m.Field("actions", "actions", _c.ListOf(_c.STR)),
        _m.Field("alert_channels", "alert_channels", _c.ListOf(_c.STR)),
        _m.Field("created_on", "created_on", _c.DATETIME),
        _m.Field("updated_on", "updated_on", _c.DATETIME),
        _m.Field("is_active", "is_active", _c.BOOL),
        _m.Field("repeat_times", "repeat_times", _c.INT),
        _m.Field("trigger_count", "trigger_count", _c.INT),
        _m.Field("daily_trigger_count", "daily_trigger_count", _c.INT),
    )
