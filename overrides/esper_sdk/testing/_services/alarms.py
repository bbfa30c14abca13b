"""Answers the operations on alarm rules."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from esper_sdk.testing._base.clock import Clock, timestamp
from esper_sdk.testing._http.bodies import json_object, require, uuids
from esper_sdk.testing._http.errors import ApiError
from esper_sdk.testing._http.messages import Answer, Handler, Request
from esper_sdk.testing._http.pages import django_page

if TYPE_CHECKING:
    from esper_sdk.testing._tenant.collection import Collection
    from esper_sdk.testing._tenant.fleet import Fleet

__all__ = ("AlarmService",)

_REQUIRED = ("enterprise", "name", "metric", "conditions", "realert_interval")
_DEFAULTS: dict[str, Any] = {
    "devices": [],
    "groups": [],
    "description": "",
    "action_emails": [],
    "actions": [],
    "alert_channels": [],
    "is_active": True,
    "repeat_times": 0,
}
_READ_ONLY = ("id", "created_on", "updated_on", "trigger_count", "daily_trigger_count")


class AlarmService:
    """
    Alarm rules: created, listed, changed and deleted. They fire when they are told to.

    Args:
        rules: Keeps the rules.
        fleet: The devices that rules may watch.
        enterprise_id: The enterprise whose paths are answered.
        clock: Tells the time.
        device_lists: Whether answers carry the watched devices as a list, as newer tenants do; otherwise as
            one object, as published.
    """

    def __init__(
        self,
        rules: Collection,
        fleet: Fleet,
        enterprise_id: str,
        clock: Clock,
        *,
        device_lists: bool = False,
    ) -> None:
        self._rules = rules
        self._fleet = fleet
        self._enterprise_id = enterprise_id
        self._clock = clock
        self._device_lists = device_lists
        self._history: dict[str, list[dict[str, Any]]] = {}

    def fire(self, rule_id: str, device_id: str) -> None:
        """
        Let a rule fire for a device.

        Raises:
            KeyError: There is no such rule or device.
        """
        if rule_id not in self._rules:
            raise KeyError(rule_id)
        device = self._fleet.document(device_id)
        now = timestamp(self._clock.wall())
        entry = {"device_name": device["name"], "device_id": device_id, "group_id": [device["group_id"]]}
        entry |= {"group_name": "", "alert_time": now, "latest_seen": device.get("last_seen") or now}
        # The latest comes first.
        self._history.setdefault(rule_id, []).insert(0, entry)
        rule = self._rules.get(rule_id)
        counts = {name: rule[name] + 1 for name in ("trigger_count", "daily_trigger_count")}
        self._rules.update(rule_id, counts)

    def operations(self) -> Iterator[tuple[str, str, Handler]]:
        """Yield method, path template and handler of each operation."""
        base = "/v1/enterprise/{enterprise_id}/alarmrules/"
        yield "GET", base, self.page
        yield "POST", base, self.create
        yield "GET", f"{base}{{alarm_id}}/", self.get
        yield "PUT", f"{base}{{alarm_id}}/", self.replace
        yield "PATCH", f"{base}{{alarm_id}}/", self.change
        yield "DELETE", f"{base}{{alarm_id}}/", self.delete
        yield "GET", f"{base}{{alarm_id}}/alarmhistory/", self.history

    def page(self, request: Request) -> Answer:
        """Answer with a page of rules."""
        query = request.query
        active = {"true": True, "false": False}.get(query.get("is_active", "").lower())
        found = self._rules.where(
            name=query.get("name"), description=query.get("description"), is_active=active
        )
        after, before = query.get("created_on_gt"), query.get("created_on_lt")
        # Timestamps of one format and zone compare as text.
        found = [
            rule
            for rule in found
            if (not after or rule["created_on"] > after) and (not before or rule["created_on"] < before)
        ]
        return django_page(request, found, self._document)

    def create(self, request: Request) -> Answer:
        """Create a rule."""
        body = self._body(request)
        require(body, _REQUIRED)
        now = timestamp(self._clock.wall())
        rule = {**_DEFAULTS, **body, "created_on": now, "updated_on": now, "trigger_count": 0}
        return Answer.of(self._document(self._rules.create({**rule, "daily_trigger_count": 0})), 201)

    def get(self, request: Request) -> Answer:
        """Answer with one rule."""
        return Answer.of(self._document(self._rules.get(request.params["alarm_id"])))

    def replace(self, request: Request) -> Answer:
        """Replace a rule; what is not sent goes back to its default."""
        present = self._rules.get(request.params["alarm_id"])
        body = self._body(request)
        require(body, _REQUIRED)
        return self._store(present, {**_DEFAULTS, **body})

    def change(self, request: Request) -> Answer:
        """Change some fields of a rule."""
        present = self._rules.get(request.params["alarm_id"])
        return self._store(present, self._body(request))

    def delete(self, request: Request) -> Answer:
        """Delete a rule."""
        self._rules.delete(request.params["alarm_id"])
        return Answer(204)

    def history(self, request: Request) -> Answer:
        """Answer with a page of what a rule has fired for."""
        rule = self._rules.get(request.params["alarm_id"])
        return django_page(request, self._history.get(rule["id"], []), dict, default=50, count="total")

    def _store(self, rule: dict[str, Any], fields: dict[str, Any]) -> Answer:
        changed = {**fields, "updated_on": timestamp(self._clock.wall())}
        return Answer.of(self._document(self._rules.update(rule["id"], changed)))

    def _body(self, request: Request) -> dict[str, Any]:
        body = json_object(request)
        enterprise = body.get("enterprise", self._enterprise_id)
        if str(enterprise).lower() != self._enterprise_id:
            raise ApiError(400, "enterprise: Invalid pk - object does not exist.")
        uuids(body, "devices")
        conditions = body.get("conditions")
        if conditions is not None:
            if not isinstance(conditions, dict):
                raise ApiError(400, "conditions: Expected a dictionary.")
            require(conditions, ("value", "unit", "comparator"))
        return {name: value for name, value in body.items() if name not in _READ_ONLY}

    def _document(self, rule: dict[str, Any]) -> dict[str, Any]:
        devices = [self._device(str(device)) for device in rule["devices"]]
        if self._device_lists:
            groups: list[Any] = [{"id": group, "name": group, "path": None} for group in rule["groups"]]
            channels: list[Any] = [{"id": channel, "name": channel} for channel in rule["alert_channels"]]
            return {**rule, "devices": devices, "groups": groups, "alert_channels": channels}
        return {**rule, "devices": devices[0] if devices else {}}

    def _device(self, device_id: str) -> dict[str, Any]:
        if device_id not in self._fleet:
            return {"id": device_id, "device_name": "", "alias_name": ""}
        device = self._fleet.document(device_id)
        return {"id": device_id, "device_name": device["name"], "alias_name": device["alias"]}
