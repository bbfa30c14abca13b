# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    import datetime as dt

    from ..models.alarm_rule_alert_channel import AlarmRuleAlertChannel
    from ..models.alarm_rule_conditions import AlarmRuleConditions
    from ..models.alarm_rule_device import AlarmRuleDevice
    from ..models.alarm_rule_group import AlarmRuleGroup


@_define(repr=False)
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

    id: str = _m.ARRIVES
    enterprise: str | Unset = UNSET
    name: str | Unset = UNSET
    description: str | Unset = UNSET
    metric: str | Unset = UNSET
    conditions: AlarmRuleConditions | Unset = UNSET
    action_emails: list[str] | Unset = UNSET
    actions: list[str] | Unset = UNSET
    created_on: dt.datetime | Unset = UNSET
    updated_on: dt.datetime | Unset = UNSET
    is_active: bool | Unset = UNSET
    realert_interval: int | Unset = UNSET
    repeat_times: int | Unset = UNSET
    trigger_count: int | Unset = UNSET
    daily_trigger_count: int | Unset = UNSET
    devices: list[AlarmRuleDevice] | AlarmRuleDevice | Unset = UNSET
    groups: list[AlarmRuleGroup | str] | Unset = UNSET
    alert_channels: list[AlarmRuleAlertChannel | str] | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

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
