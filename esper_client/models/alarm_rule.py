# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

import datetime as dt
from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class AlarmRule(_m.Model):
    """
    Alarm rule: a metric, the condition that makes it fire, and who is told.

    Attributes:
        id: Identifier of the object, assigned by the service.
        enterprise: Enterprise that the object belongs to.
        name: Name of the object.
        description: Free text that describes the object.
        metric: Metric that the rule watches.
        conditions: Condition under which the rule raises an alarm.
        action_emails: E-mail addresses that are told when the rule fires.
        actions: Actions taken when the rule fires.
        created_on: When the object was created, as an RFC 3339 timestamp.
        updated_on: When the object was last changed, as an RFC 3339 timestamp.
        is_active: Whether the object is active.
        realert_interval: Interval after which the alarm is repeated.
        repeat_times: How many times the alarm is repeated.
        trigger_count: How often the rule has fired.
        daily_trigger_count: How often the rule has fired in a day.
        devices: Devices that the rule watches; older answers carry a single device.
        groups: Device groups that the rule watches; older answers carry their IDs only.
        alert_channels: Channels through which an alarm is announced; older answers carry their IDs only.
    """

    __slots__ = (
        "id",
        "enterprise",
        "name",
        "description",
        "metric",
        "conditions",
        "action_emails",
        "actions",
        "created_on",
        "updated_on",
        "is_active",
        "realert_interval",
        "repeat_times",
        "trigger_count",
        "daily_trigger_count",
        "devices",
        "groups",
        "alert_channels",
    )

    id: str
    enterprise: str | None
    name: str | None
    description: str | None
    metric: str | None
    conditions: _models.AlarmRuleConditions | None
    action_emails: list[str] | None
    actions: list[str] | None
    created_on: dt.datetime | None
    updated_on: dt.datetime | None
    is_active: bool | None
    realert_interval: int | None
    repeat_times: int | None
    trigger_count: int | None
    daily_trigger_count: int | None
    devices: list[_models.AlarmRuleDevice] | _models.AlarmRuleDevice | None
    groups: list[_models.AlarmRuleGroup | str] | None
    alert_channels: list[_models.AlarmRuleAlertChannel | str] | None

    def __init__(
        self,
        *,
        id: str | Unset = UNSET,
        enterprise: str | Unset = UNSET,
        name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        metric: str | Unset = UNSET,
        conditions: _models.AlarmRuleConditions | Unset = UNSET,
        action_emails: list[str] | Unset = UNSET,
        actions: list[str] | Unset = UNSET,
        created_on: dt.datetime | Unset = UNSET,
        updated_on: dt.datetime | Unset = UNSET,
        is_active: bool | Unset = UNSET,
        realert_interval: int | Unset = UNSET,
        repeat_times: int | Unset = UNSET,
        trigger_count: int | Unset = UNSET,
        daily_trigger_count: int | Unset = UNSET,
        devices: list[_models.AlarmRuleDevice] | _models.AlarmRuleDevice | Unset = UNSET,
        groups: list[_models.AlarmRuleGroup | str] | Unset = UNSET,
        alert_channels: list[_models.AlarmRuleAlertChannel | str] | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("id", "id", _c.STR),
        _m.Field("enterprise", "enterprise", _c.STR),
        _m.Field("name", "name", _c.STR),
        _m.Field("description", "description", _c.STR),
        _m.Field("metric", "metric", _c.STR),
        _m.Field("conditions", "conditions", _c.Ref("alarm_rule_conditions", "AlarmRuleConditions")),
        _m.Field("action_emails", "action_emails", _c.ListOf(_c.STR)),
        _m.Field("actions", "actions", _c.ListOf(_c.STR)),
        _m.Field("created_on", "created_on", _c.DATETIME),
        _m.Field("updated_on", "updated_on", _c.DATETIME),
        _m.Field("is_active", "is_active", _c.BOOL),
        _m.Field("realert_interval", "realert_interval", _c.INT),
        _m.Field("repeat_times", "repeat_times", _c.INT),
        _m.Field("trigger_count", "trigger_count", _c.INT),
        _m.Field("daily_trigger_count", "daily_trigger_count", _c.INT),
        _m.Field(
            "devices",
            "devices",
            _c.OneOf(
                _c.ListOf(_c.Ref("alarm_rule_device", "AlarmRuleDevice")),
                _c.Ref("alarm_rule_device", "AlarmRuleDevice"),
            ),
        ),
        _m.Field(
            "groups", "groups", _c.ListOf(_c.OneOf(_c.Ref("alarm_rule_group", "AlarmRuleGroup"), _c.STR))
        ),
        _m.Field(
            "alert_channels",
            "alert_channels",
            _c.ListOf(_c.OneOf(_c.Ref("alarm_rule_alert_channel", "AlarmRuleAlertChannel"), _c.STR)),
        ),
    )
