# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    import datetime as dt

    from ..models.alarm_rule_patch_conditions import AlarmRulePatchConditions


@_define(repr=False)
class AlarmRulePatch(_m.Model):
    """
    Fields of an alarm rule that can be changed one by one.

    Attributes:
        id: Identifier of the object, assigned by the service.
        enterprise: Enterprise that the object belongs to.
        devices: Ids of the devices that the rule watches.
        groups: Ids of the groups that the rule watches.
        name: Name of the object.
        description: Free text that describes the object.
        metric: Metric that the rule watches.
        conditions: Condition that makes the rule fire.
        action_emails: E-mail addresses that are told when the rule fires.
        actions: Actions taken when the rule fires.
        alert_channels: Alert channels that are told when the rule fires.
        created_on: When the object was created, as an RFC 3339 timestamp.
        updated_on: When the object was last changed, as an RFC 3339 timestamp.
        is_active: Whether the object is active.
        realert_interval: Interval after which the alarm is repeated.
        repeat_times: How many times the alarm is repeated.
    """

    id: str = _m.ARRIVES
    enterprise: str | Unset = UNSET
    devices: list[str] | Unset = UNSET
    groups: list[str] | Unset = UNSET
    name: str | Unset = UNSET
    description: str | Unset = UNSET
    metric: str | Unset = UNSET
    conditions: AlarmRulePatchConditions | Unset = UNSET
    action_emails: list[str] | Unset = UNSET
    actions: list[str] | Unset = UNSET
    alert_channels: list[str] | Unset = UNSET
    created_on: dt.datetime | Unset = UNSET
    updated_on: dt.datetime | Unset = UNSET
    is_active: bool | Unset = UNSET
    realert_interval: int | Unset = UNSET
    repeat_times: int | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("id", "id", _c.STR),
        _m.Field("enterprise", "enterprise", _c.STR),
        _m.Field("devices", "devices", _c.ListOf(_c.STR)),
        _m.Field("groups", "groups", _c.ListOf(_c.STR)),
        _m.Field("name", "name", _c.STR),
        _m.Field("description", "description", _c.STR),
        _m.Field("metric", "metric", _c.STR),
        _m.Field(
            "conditions", "conditions", _c.Ref("alarm_rule_patch_conditions", "AlarmRulePatchConditions")
        ),
        _m.Field("action_emails", "action_emails", _c.ListOf(_c.STR)),
        _m.Field("actions", "actions", _c.ListOf(_c.STR)),
        _m.Field("alert_channels", "alert_channels", _c.ListOf(_c.STR)),
        _m.Field("created_on", "created_on", _c.DATETIME),
        _m.Field("updated_on", "updated_on", _c.DATETIME),
        _m.Field("is_active", "is_active", _c.BOOL),
        _m.Field("realert_interval", "realert_interval", _c.INT),
        _m.Field("repeat_times", "repeat_times", _c.INT),
    )
