# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class AlarmRuleWrite(_m.Model):
    """
    Alarm rule as sent to create or replace one.

    Attributes:
        name: Name of the object.
        metric: Metric that the rule watches.
        conditions: Condition that makes the rule fire.
        realert_interval: Interval after which the alarm is repeated.
        enterprise: Enterprise that the object belongs to.
        devices: Ids of the devices that the rule watches.
        groups: Ids of the groups that the rule watches.
        description: Free text that describes the object.
        action_emails: E-mail addresses that are told when the rule fires.
        actions: Actions taken when the rule fires.
        alert_channels: Alert channels that are told when the rule fires.
        is_active: Whether the object is active.
        repeat_times: How many times the alarm is repeated.
    """

    __slots__ = (
        "name",
        "metric",
        "conditions",
        "realert_interval",
        "enterprise",
        "devices",
        "groups",
        "description",
        "action_emails",
        "actions",
        "alert_channels",
        "is_active",
        "repeat_times",
    )

    name: str | None
    metric: str | None
    conditions: _models.AlarmRuleWriteConditions | None
    realert_interval: int | None
    enterprise: str | None
    devices: list[str] | None
    groups: list[str] | None
    description: str | None
    action_emails: list[str] | None
    actions: list[str] | None
    alert_channels: list[str] | None
    is_active: bool | None
    repeat_times: int | None

    def __init__(
        self,
        name: str,
        metric: str,
        conditions: _models.AlarmRuleWriteConditions,
        realert_interval: int,
        *,
        enterprise: str | Unset = UNSET,
        devices: list[str] | Unset = UNSET,
        groups: list[str] | Unset = UNSET,
        description: str | Unset = UNSET,
        action_emails: list[str] | Unset = UNSET,
        actions: list[str] | Unset = UNSET,
        alert_channels: list[str] | Unset = UNSET,
        is_active: bool | Unset = UNSET,
        repeat_times: int | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("name", "name", _c.STR, required=True),
        _m.Field("metric", "metric", _c.STR, required=True),
        _m.Field(
            "conditions",
            "conditions",
            _c.Ref("alarm_rule_write_conditions", "AlarmRuleWriteConditions"),
            required=True,
        ),
        _m.Field("realert_interval", "realert_interval", _c.INT, required=True),
        _m.Field("enterprise", "enterprise", _c.STR),
        _m.Field("devices", "devices", _c.ListOf(_c.STR)),
        _m.Field("groups", "groups", _c.ListOf(_c.STR)),
        _m.Field("description", "description", _c.STR),
        _m.Field("action_emails", "action_emails", _c.ListOf(_c.STR)),
        _m.Field("actions", "actions", _c.ListOf(_c.STR)),
        _m.Field("alert_channels", "alert_channels", _c.ListOf(_c.STR)),
        _m.Field("is_active", "is_active", _c.BOOL),
        _m.Field("repeat_times", "repeat_times", _c.INT),
    )
