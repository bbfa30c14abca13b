"""Answers queries and reports, with what the tenant has."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from esper_sdk.testing._base.clock import timestamp
from esper_sdk.testing._base.noise import uuid_of
from esper_sdk.testing._http.bodies import json_object
from esper_sdk.testing._http.errors import ApiError
from esper_sdk.testing._http.messages import Answer, Handler, Request

from .sql import SqlError, Table, Typed, run

if TYPE_CHECKING:
    from esper_sdk.testing._base.clock import Clock
    from esper_sdk.testing._tenant.files import FileStore
    from esper_sdk.testing._tenant.fleet import Fleet

    from .apps import Installed

__all__ = ("TableService",)

INLINE = 5_000
"""The most rows in an answer; more are offered as a file."""

_DEVICES = {
    "device_id": "STRING", "device_name": "STRING", "alias": "STRING", "serial": "STRING", "imei": "STRING",
    "group_id": "STRING", "blueprint_id": "STRING", "state": "LONG", "platform": "STRING", "os": "STRING",
    "os_version": "STRING", "brand": "STRING", "model": "STRING", "tags": "ARRAY", "is_gms": "BOOLEAN",
    "provisioned_on": "TIMESTAMP", "last_seen": "TIMESTAMP", "created_at": "TIMESTAMP", "report_date": "DATE",
}  # fmt: skip
_STATS = {
    "device_id": "STRING", "battery_level": "DOUBLE", "available_ram": "LONG",
    "available_internal_storage": "LONG", "wifi_ssid": "STRING", "wifi_signal_strength": "LONG",
    "latitude": "DOUBLE", "longitude": "DOUBLE", "last_seen": "TIMESTAMP", "report_date": "DATE",
}  # fmt: skip
_GROUPS = {"group_id": "STRING", "group_name": "STRING", "parent_id": "STRING", "report_date": "DATE"}
_USERS = {"user_id": "STRING", "username": "STRING", "email": "STRING", "report_date": "DATE"}
_APPS = {
    "device_id": "STRING", "device_name": "STRING", "serial": "STRING", "app_id": "STRING",
    "app_version_id": "STRING", "app_name": "STRING", "package_name": "STRING", "version_code": "STRING",
    "version_name": "STRING", "report_date": "DATE",
}  # fmt: skip
_REPORTS = {
    "device": "SELECT * FROM devices",
    "device_apps": "SELECT * FROM device_apps",
}


@dataclass(slots=True)
class _Job:
    """A query or report under way; what it finds is found when it is first asked for as done."""

    id: str
    began: float
    body: dict[str, Any]
    found: Typed | None = None
    problem: str | None = None
    link: str | None = None
    fields: dict[str, Any] = field(default_factory=dict)


class TableService:
    """
    Queries and reports over the tables `devices`, `device_stats`, `groups`, `users` and `device_apps`.

    Args:
        fleet: The devices.
        installed: Knows who has which application.
        files: Keeps results that are offered as files.
        clock: Tells the time; a job takes a second from one state to the next.
        seed: Decides the IDs.
        rows_of: Lists what another service shows, by its path.
        tenant_id: The tenant.
        user_id: Who asks.
    """

    def __init__(
        self,
        fleet: Fleet,
        installed: Installed,
        files: FileStore,
        clock: Clock,
        *,
        seed: int,
        rows_of: Callable[[str], list[dict[str, Any]]],
        tenant_id: str,
        user_id: str,
    ) -> None:
        self._fleet = fleet
        self._installed = installed
        self._files = files
        self._clock = clock
        self._seed = seed
        self._rows_of = rows_of
        self._tenant_id = tenant_id
        self._user_id = user_id
        self._jobs: dict[str, dict[str, _Job]] = {"query": {}, "report": {}}

    def operations(self) -> Iterator[tuple[str, str, Handler]]:
        """Yield method, path template and handler of each operation."""
        yield "POST", "/data-tap/v0/queries", self.create_query
        yield "GET", "/data-tap/v0/queries/{id}", self.query
        yield "POST", "/report/v0/reports", self.create_report
        yield "GET", "/report/v0/reports/{report_id}", self.report

    def create_query(self, request: Request) -> Answer:
        """Take a query; it runs in the background."""
        body = json_object(request)
        if not str(body.get("query") or "").strip():
            raise ApiError(400, "query: This field may not be blank.")
        if (body.get("row_limit") or 0) < 0:
            raise ApiError(400, "row_limit: Ensure this value is greater than or equal to 0.")
        return Answer.of({"content": self._query_document(self._add("query", body))}, 201)

    def query(self, request: Request) -> Answer:
        """Answer with the state of a query, and its rows once it is done."""
        return Answer.of({"content": self._query_document(self._job("query", request.params["id"]))})

    def create_report(self, request: Request) -> Answer:
        """Take a report; it runs in the background."""
        body = json_object(request)
        if body.get("report_type") not in _REPORTS:
            raise ApiError(400, f"report_type: There is no report {body.get('report_type')!r}.")
        made = self._add("report", body)
        return Answer.of({"content": {"id": made.id, "status": self._status(made)}})

    def report(self, request: Request) -> Answer:
        """Answer with the state of a report, and its rows or link once it is done."""
        made = self._job("report", request.params["report_id"])
        document: dict[str, Any] = {"id": made.id, "status": self._status(made)}
        if made.found is not None:
            document |= self._result(made, most=100)
        return Answer.of({"content": document})

    def _add(self, kind: str, body: dict[str, Any]) -> _Job:
        jobs = self._jobs[kind]
        made = _Job(uuid_of(self._seed, 31, len(jobs), len(kind)), self._clock.wall(), body)
        jobs[made.id] = made
        return made

    def _job(self, kind: str, given: str) -> _Job:
        found = self._jobs[kind].get(given.lower())
        if found is None:
            raise ApiError(404, f"The {kind} was not found.")
        return found

    def _status(self, made: _Job) -> str:
        passed = self._clock.wall() - made.began
        if passed < 2:
            return "RUNNING" if passed >= 1 else "PENDING"
        if made.found is None and made.problem is None:
            sql = made.body.get("query") or self._sql_of(made.body)
            try:
                made.found = run(sql, self._tables(), made.body.get("row_limit"))
            except SqlError as error:
                made.problem = str(error)
        return "FAILED" if made.problem is not None else "SUCCEEDED"

    def _query_document(self, made: _Job) -> dict[str, Any]:
        status = self._status(made)
        result = None
        if made.found is not None and (made.found.rows or made.body.get("is_download")):
            result = self._result(made, most=INLINE)
        return {
            "id": made.id,
            "tenant_id": self._tenant_id,
            "user_id": self._user_id,
            "query": made.body["query"],
            "created_at": timestamp(made.began),
            "updated_at": timestamp(min(self._clock.wall(), made.began + 2)),
            "is_download": bool(made.body.get("is_download")),
            "row_limit": made.body.get("row_limit"),
            "latest_data": bool(made.body.get("latest_data")),
            "status": status,
            "result": result,
            "error_message": made.problem,
        }

    def _result(self, made: _Job, *, most: int) -> dict[str, Any]:
        found = made.found
        assert found is not None
        if made.body.get("is_download"):
            if made.link is None:
                made.link = self._files.add(f"{made.id}.csv", _csv(found), "text/csv")
            return {"schema": found.schema, "data_array": [], "truncated": False, "external_link": made.link}
        cut = found.more or len(found.rows) > most
        return {"schema": found.schema, "data_array": found.rows[:most], "truncated": cut}

    @staticmethod
    def _sql_of(body: dict[str, Any]) -> str:
        filters = body.get("filters") or {}
        conditions = []
        for name, value in filters.items():
            values = value if isinstance(value, list) else [value]
            column = {"device_ids": "device_id", "group_ids": "group_id", "app_ids": "app_id"}.get(name, name)
            if values and all(isinstance(each, str) for each in values):
                listed = ", ".join("'" + each.replace("'", "''") + "'" for each in values)
                conditions.append(f'"{column}" IN ({listed})')
        sql = _REPORTS[body["report_type"]]
        known = _APPS if body["report_type"] == "device_apps" else _DEVICES
        conditions = [each for each in conditions if each.split('"')[1] in known]
        return f"{sql} WHERE {' AND '.join(conditions)}" if conditions else sql

    def _tables(self) -> dict[str, Table]:
        today = datetime.fromtimestamp(self._clock.wall(), UTC).date().isoformat()
        return {
            "devices": Table(_DEVICES, (_device(one, today) for one in self._devices())),
            "device_stats": Table(_STATS, (_stats(one, today) for one in self._devices())),
            "device_apps": Table(_APPS, self._apps(today)),
            "groups": Table(
                _GROUPS,
                (
                    (one.get("id"), one.get("name"), one.get("parent"), today)
                    for one in self._rows_of("/enterprise/{enterprise_id}/devicegroup/")
                ),
            ),
            "users": Table(
                _USERS,
                (
                    (one.get("id"), one.get("username"), one.get("email"), today)
                    for one in self._rows_of("/user/")
                ),
            ),
        }

    def _devices(self) -> Iterator[dict[str, Any]]:
        for device_id in self._fleet.ids:
            yield self._fleet.document(device_id)

    def _apps(self, today: str) -> Iterator[tuple[Any, ...]]:
        of_devices = self._installed.of_devices(self._fleet.ids)
        for device, apps in zip(self._devices(), of_devices, strict=True):
            for app in apps:
                yield (
                    device["id"], device["name"], device.get("serial"), app["app_id"], app["app_version_id"],
                    app["app_name"], app["package_name"], app["version_code"], app["version_name"], today,
                )  # fmt: skip


def _device(one: dict[str, Any], today: str) -> tuple[Any, ...]:
    hardware, network = one.get("hardware_info") or {}, one.get("network_info") or {}
    blueprint = one.get("blueprint_info") or {}
    return (
        one["id"], one["name"], one.get("alias"), one.get("serial"), network.get("imei1"), one.get("group_id"),
        blueprint.get("assigned_blueprint_id"), one.get("state"), one.get("platform"), one.get("os"),
        one.get("os_version"), hardware.get("brand"), hardware.get("model"), json.dumps(one.get("tags") or []),
        one.get("is_gms"), one.get("provisioned_on"), one.get("last_seen"), one.get("created_at"), today,
    )  # fmt: skip


def _stats(one: dict[str, Any], today: str) -> tuple[Any, ...]:
    memory, place = one.get("memory_stats") or {}, one.get("location_stats") or {}
    wifi = (one.get("network_stats") or {}).get("wifi_network_info") or {}
    return (
        one["id"], (one.get("battery_stats") or {}).get("battery_level"), memory.get("available_ram"),
        memory.get("available_internal_storage"), wifi.get("wifi_ssid"), wifi.get("wifi_signal_strength"),
        place.get("latitude"), place.get("longitude"), one.get("last_seen"), today,
    )  # fmt: skip


def _csv(found: Typed) -> bytes:
    stream = io.StringIO(newline="")
    writer = csv.writer(stream)
    writer.writerow([name for name, _ in found.columns])
    writer.writerows(["" if cell is None else cell for cell in row] for row in found.rows)
    return stream.getvalue().encode()
