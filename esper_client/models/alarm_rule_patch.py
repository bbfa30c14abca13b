# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

import datetime as dt
from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
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

    __slots__ = (
        "id",
        "enterprise",
        "devices",
        "groups",
        "name",
        "description",
        "metric",
        "conditions",
        "action_emails",
        "actions",
        "alert_channels",
        "created_on",
        "updated_on",
        "is_active",
        "realert_interval",
        "repeat_times",
    )

    id: str
    enterprise: str | None
    devices: list[str] | None
    groups: list[str] | None
    name: str | None
    description: str | None
    metric: str | None
    conditions: _models.AlarmRulePatchConditions | None
    action_emails: list[str] | None
    actions: list[str] | None
    alert_channels: list[str] | None
    created_on: dt.datetime | None
    updated_on: dt.datetime | None
    is_active: bool | None
    realert_interval: int | None
    repeat_times: int | None

    def __init__(
        self,
        *,
        id: str | Unset = UNSET,
        enterprise: str | Unset = UNSET,
        devices: list[str] | Unset = UNSET,
        groups: list[str] | Unset = UNSET,
        name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        metric: str | Unset = UNSET,
        conditions: _models.AlarmRulePatchConditions | Unset = UNSET,
        action_emails: list[str] | Unset = UNSET,
        actions: list[str] | Unset = UNSET,
        alert_channels: list[str] | Unset = UNSET,
        created_on: dt.datetime | Unset = UNSET,
        updated_on: dt.datetime | Unset = UNSET,
        is_active: bool | Unset = UNSET,
        realert_interval: int | Unset = UNSET,
        repeat_times: int | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

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
