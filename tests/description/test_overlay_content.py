"""What the overlay corrects: that each correction still has its place, and that real answers decode."""

from __future__ import annotations

import copy
import datetime as dt
import importlib
import json
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest
from esper_sdk import Esper

from esper_client import AuthenticatedClient, models
from scripts.codegen.description.document import Document, OperationAt, load, operations, resolve
from scripts.codegen.description.overlay import Overlay, apply
from scripts.codegen.description.upgrade import upgrade
from scripts.codegen.names.lock import Lock, lock_key

pytestmark = pytest.mark.slow

ROOT = Path(__file__).resolve().parents[2]

ENTERPRISE = "6f1c2f5e-7d0a-4a53-9a55-0c1f3b8d2e47"
DEVICE = "b0a8f1c4-91d3-4b77-8f26-52a6c1f7e390"


@pytest.fixture(scope="module")
def overlay() -> Overlay:
    return Overlay.read(ROOT / "overlay.yaml")


@pytest.fixture(scope="module")
def published() -> Document:
    return upgrade(load(ROOT / "openapi.yaml"))


@pytest.fixture(scope="module")
def corrected(published: Document, overlay: Overlay) -> Document:
    document = copy.deepcopy(published)
    apply(document, overlay)
    return document


# The overlay itself


def test_every_correction_has_its_place(published: Document, overlay: Overlay) -> None:
    """No action waits for something that is no longer in the description."""
    assert [action.target for action in apply(copy.deepcopy(published), overlay)] == []


def test_every_correction_changes_something(published: Document, overlay: Overlay) -> None:
    """No action says what the description and the actions before it say already."""
    document = copy.deepcopy(published)
    for action in overlay.actions:
        before = json.dumps(document, sort_keys=True, default=str)
        apply(document, Overlay((action,)))
        assert json.dumps(document, sort_keys=True, default=str) != before, action.target


def test_every_correction_says_why_and_until_when(overlay: Overlay) -> None:
    """Reason and condition are sentences of their own, never one for the other."""
    for action in overlay.actions:
        assert len(action.reason.split()) > 4, action.target
        assert len(action.remove_when.split()) > 3, action.target
        assert action.reason != action.remove_when, action.target


def test_what_is_taken_out_is_put_back_by_the_next_correction(overlay: Overlay) -> None:
    """A removal only makes room for a type that can't be merged into the one that is there."""
    removals = [action for action in overlay.actions if action.remove]
    assert removals
    for action in removals:
        index = overlay.actions.index(action)
        follower = next(later for later in overlay.actions[index:] if not later.remove)
        assert action.target.startswith(follower.target), action.target


def test_nothing_is_declared_twice(published: Document, corrected: Document) -> None:
    """No operation has two parameters of one name, and no enum a value twice, unless it was published so."""
    before = _repeated(published)
    assert _repeated(corrected) <= before


def _repeated(document: Document) -> set[str]:
    found = set()
    for at in operations(document):
        names = Counter((entry["name"], entry["in"]) for entry in at.operation.get("parameters") or [])
        found |= {f"{at} {name}" for (name, _), count in names.items() if count > 1}

    def visit(node: Any, place: str) -> None:
        if isinstance(node, dict):
            if isinstance(node.get("enum"), list):
                found.update(f"{place} {value}" for value, n in Counter(node["enum"]).items() if n > 1)
            for key, child in node.items():
                visit(child, f"{place}/{key}")
        elif isinstance(node, list):
            for index, child in enumerate(node):
                visit(child, f"{place}/{index}")

    visit(document, "#")
    return found


# Pages


def _pages(document: Document) -> list[tuple[OperationAt, set[str], set[str]]]:
    """Return the operations that answer with a page, what stands at its root, and what beside the items."""
    found = []
    for at in operations(document):
        for status, answer in at.operation["responses"].items():
            media = (answer.get("content") or {}).get("application/json") or {}
            schema = resolve(document, media.get("schema") or {})
            root = schema.get("properties") or {}
            inner = resolve(document, root.get("content") or {}).get("properties") or {}
            found += [
                (at, set(root), set(holder))
                for holder in (root, inner)
                if status.startswith("2") and {"next", "results"} <= holder.keys()
            ]
    return found


def _taken(at: OperationAt) -> set[str]:
    names = Lock.read(ROOT / "scripts" / "names.lock.yaml").operations
    group, method = names[lock_key(at.method, at.path)].split(".")
    operation = importlib.import_module(f"esper_client.api.{group}.{method}").OPERATION
    return {parameter.name for parameter in operation.parameters}


def test_every_list_with_a_link_to_the_next_page_can_be_asked_for_it(corrected: Document) -> None:
    """Whoever is told that more follows has an offset to ask for it with."""
    lists = [at for at, _, _ in _pages(corrected) if at.method == "get"]
    assert len(lists) > 90
    assert [str(at) for at in lists if "offset" not in _taken(at)] == []


def test_limits_and_offsets_are_whole_numbers(corrected: Document) -> None:
    """Nobody asks for half an item."""
    types = {
        entry["schema"]["type"]
        for at in operations(corrected)
        for entry in at.operation.get("parameters") or []
        if entry["name"] in {"limit", "offset"}
    }
    assert types == {"integer"}


def test_pages_beside_a_code_and_a_message_have_the_link_that_comes(corrected: Document) -> None:
    """Where `previous` is published beside code and message, `prev` is declared too; elsewhere it is not."""
    for at, root, fields in _pages(corrected):
        if "previous" in fields:
            assert ("prev" in fields) == ({"code", "message"} <= root), str(at)


class Service:
    """Answers requests in their order, and keeps them."""

    def __init__(self, *answers: Any, status: int = 200) -> None:
        self.answers = list(answers)
        self.status = status
        self.requests: list[httpx.Request] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        return httpx.Response(self.status, json=self.answers.pop(0))

    @property
    def queries(self) -> list[dict[str, str]]:
        return [dict(request.url.params) for request in self.requests]

    def client(self) -> AuthenticatedClient:
        return AuthenticatedClient(
            "https://acme-api.esper.cloud/api", "k", transport=httpx.MockTransport(self)
        )

    def esper(self) -> Esper:
        return Esper(
            tenant="acme", api_key="k", enterprise_id=ENTERPRISE, transport=httpx.MockTransport(self)
        )


async def test_the_link_to_the_page_before_is_typed_whatever_it_is_called() -> None:
    """A page of commands comes with `prev`, and goes out as it came."""
    from esper_client.api.command_request import list_command_requests

    document = {
        "code": 200,
        "message": "Success",
        "content": {
            "count": 21,
            "prev": "https://acme-api.esper.cloud/api/commands/v0/commands/?limit=20&offset=0",
            "next": None,
            "results": [],
        },
    }
    answer = await list_command_requests.asyncio(client=Service(document).client(), limit=20, offset=20)
    assert answer.content.prev == document["content"]["prev"]
    assert "previous" not in answer.content
    assert answer.to_dict() == document


async def test_users_come_in_pages() -> None:
    """The list of users is a page under `content`, and can be read to its end."""
    rows = [
        {
            "user_id": f"5d0f0f6e-0000-4000-8000-00000000000{index}",
            "legacy_user_id": 40 + index,
            "tenant_id": ENTERPRISE,
            "partner_id": None,
            "connection_id": "con_Ab3",
            "email": f"user{index}@example.com",
            "name": f"User {index}",
            "created_at": "2026-02-03T04:05:06Z",
            "updated_at": "2026-02-03T04:05:06Z",
        }
        for index in range(3)
    ]
    answers = [
        {
            "content": {
                "count": 3,
                "next": "/api/authn2/v1/users/?offset=2",
                "prev": None,
                "results": rows[:2],
            }
        },
        {"content": {"count": 3, "next": None, "prev": "/api/authn2/v1/users/", "results": rows[1:]}},
        {"content": {"count": 3, "next": None, "prev": "/api/authn2/v1/users/", "results": rows[2:]}},
    ]
    service = Service(*copy.deepcopy(answers))
    async with service.esper() as esper:
        users = await esper.user.list_authn_users().collect()
    assert [user.legacy_user_id for user in users] == [40, 41, 42]
    assert all(type(user) is models.AuthnUser and user.partner_id is None for user in users)
    assert [user.to_dict() for user in users] == rows
    # A page begins with the last item of the one before, and a full one is not taken for the last.
    assert [query["offset"] for query in service.queries] == ["0", "1", "2"]


def _content(rows: list[Any], count: int, following: str | None) -> dict[str, Any]:
    page = {"count": count, "next": following, "prev": None, "results": rows}
    return {"code": 200, "message": "Success", "content": page}


def _root(rows: list[Any], count: int, following: str | None) -> dict[str, Any]:
    return {"count": count, "next": following, "previous": None, "results": rows}


PAGED: dict[str, tuple[Callable[[Esper], Any], Callable[..., dict[str, Any]], bool]] = {
    "pipelines": (lambda esper: esper.pipelines.get_pipelines(), _content, True),
    "blueprints": (lambda esper: esper.blueprints_api.list_blueprints(), _content, True),
    "blueprint versions": (
        lambda esper: esper.blueprints_api.list_blueprint_versions(DEVICE),
        _content,
        True,
    ),
    "volume-purchased apps": (lambda esper: esper.vpp_license_management.list_vpp_apps(), _content, True),
    "directory records": (lambda esper: esper.directory_record.get_directory_records(), _root, True),
    "users of old": (lambda esper: esper.user.get_users(), _root, True),
    "devices of an app": (
        lambda esper: esper.device_apps.list_device_apps(app_id=DEVICE, app_version_id=ENTERPRISE),
        _content,
        False,
    ),
    "enrolment tokens": (lambda esper: esper.dep_tokens.list_dep_tokens(), _content, False),
}


@pytest.mark.parametrize(("call", "page", "limited"), PAGED.values(), ids=PAGED)
async def test_lists_are_read_to_their_end(
    call: Callable[[Esper], Any], page: Callable[..., dict[str, Any]], limited: bool
) -> None:
    """Lists that publish no offset are asked for their second page, and for a size only where that is known."""
    rows = [{"id": f"row-{index}"} for index in range(4)]
    service = Service(
        page(rows[:3], 4, "https://acme-api.esper.cloud/api/x?offset=3"), page(rows[2:], 4, None)
    )
    async with service.esper() as esper:
        got = await call(esper).collect()
    assert [item.to_dict() for item in got] == rows
    # The second page begins with the last item of the first.
    assert [query["offset"] for query in service.queries] == ["0", "2"]
    assert all(("limit" in query) == limited for query in service.queries)


async def test_a_list_without_items_may_be_null() -> None:
    """The service sends null for the items of an empty list: a page without items, and the same document."""
    from esper_client.api.device_apps import list_apps_of_device

    document = {"content": {"count": 0, "next": None, "prev": None, "results": None}}
    answer = await list_apps_of_device.asyncio(DEVICE, client=Service(document).client())
    assert answer.content.results is None
    assert answer.to_dict() == document
    async with Service(document).esper() as esper:
        assert await esper.device_apps.list_apps_of_device(DEVICE).collect() == []


async def test_a_page_may_come_without_a_count() -> None:
    """Geofences are counted only on request: a page without a count is read on by its link."""
    fences = [{"id": f"fence-{index}", "name": f"Yard {index}"} for index in range(2)]
    service = Service(
        {"content": {"next": "/v1/geofences?offset=1&limit=1", "previous": None, "results": fences[:1]}},
        {"content": {"next": None, "previous": None, "results": fences}},
        # A full page that only a missing link calls the last is followed by a look.
        {"content": {"next": None, "previous": None, "results": fences[1:]}},
    )
    async with service.esper() as esper:
        got = await esper.geofences.list_geofences(page_size=1).collect()
    assert [fence.to_dict() for fence in got] == fences


# Answers


FENCE = {
    "id": "3c1b7a52-4f0e-4d37-8a52-6a1f0e2b9d11",
    "name": "Depot",
    "description": None,
    "enterprise": ENTERPRISE,
    "latitude": 48.137,
    "longitude": -11.5755,
    "radius": 250,
    "radius_unit": "METERS",
    "device_actions": ["BEEP"],
    "device_count": 0,
    "created_by": "ops@example.com",
    "created_on": "2026-01-02T03:04:05Z",
    "updated_on": "2026-01-02T03:04:05Z",
}
VERSIONS = {"major_version": 11, "minor_version": 4, "build_number": 1207}
ISSUER = {
    "id": 17,
    "username": "ops",
    "email": "ops@example.com",
    "first_name": "Olga",
    "last_name": "Petersen",
}
DRIFT = {
    "drift_state": "DRIFTED",
    "drift_severity": 2,
    "security_state": {"encrypted": True},
    "app_mode_meta": None,
    "active_plugins": ["vpn", "printer"],
}
NULL_OF_OLD = dict.fromkeys(
    ["created_by", "updated_by", "group_id", "mqtt_topic", "onboarded_on", "tenant_id"]
)
NULL_OF_OLDEST = dict.fromkeys(
    ["audioConstraints", "current_command", "emm_device", "policy", "policy_name", "template_name", "user"]
)
LIVE_OF_OLDEST = {
    "assigned_blueprint_id": ENTERPRISE,
    "blueprint_upgrade_status": "UPGRADED",
    "current_app_mode": 1,
    "current_blueprint_id": ENTERPRISE,
    "current_blueprint_version_id": ENTERPRISE,
    "current_blueprint_version_number": 3,
    "device_type": "ANDROID",
    "foundation_config": {"locked": True},
    "initialtemplate": None,
    "iot_mqtt_base_topic": "esper/d1",
    "is_esper_managed": True,
    "kiosk_app_name": None,
    "lockdown_state": 2,
    "managed_by": "BLUEPRINT",
    "provisioned_with": "BLUEPRINT",
    "timezone_string": "Europe/Berlin",
    "use_iot_mqtt": True,
    "use_mqtt": False,
    "wifi_access_points": [{"wifi_ssid": "Depot"}, "Yard"],
}
LIVE_OF_AN_APP = {
    "app_type": "GOOGLE",
    "state": "SHOW",
    "is_kiosk_app": False,
    "is_esper_controlled": True,
    "auto_update_mode": "autoUpdateDefault",
    "installer_package": "com.android.vending",
}
LIVE_OF_OLD = {
    "tags": ["yard"],
    "status": 1,
    "last_seen": "2026-04-05T06:07:08Z",
    "dpc_version": "7.1",
    "eea_version": None,
    "security_state": {"encrypted": True},
}
STATUS = {
    "id": 5,
    "data": {"batteryLevel": 81, "charging": False},
    "created_on": "2026-01-02T03:04:05Z",
    "device": f"https://acme-api.esper.cloud/api/device/{DEVICE}/",
    "enterprise": f"https://acme-api.esper.cloud/api/enterprise/{ENTERPRISE}/",
}

# Model, document, and what its fields are, by their path.
Case = tuple[type[Any], dict[str, Any], dict[str, object]]
ANSWERS: dict[str, Case] = {
    "geofence": (
        models.Geofence,
        FENCE,
        {"latitude": 48.137, "longitude": -11.5755, "radius": 250},
    ),
    "geofence, as text": (
        models.Geofence,
        {**FENCE, "latitude": "48.137", "longitude": "-11.5755"},
        {"latitude": "48.137", "longitude": "-11.5755"},
    ),
    "geofence of old, as numbers": (
        models.LegacyGeofence,
        {"name": "Depot", "latitude": 48.5, "longitude": 11, "radius": 250},
        {"latitude": 48.5, "longitude": 11},
    ),
    "foundation": (
        models.SoftwareInfo,
        {"foundation_info": VERSIONS, "security_patch_level": "2026-05-01"},
        {
            "foundation_info.major_version": 11,
            "foundation_info.minor_version": 4,
            "foundation_info.build_number": 1207,
            "security_patch_level": "2026-05-01",
        },
    ),
    "memory": (
        models.MemoryInfo,
        {"total_ram": "4096", "total_internal_storage": "64", "internal_storage_binary_prefix": False},
        {"total_ram": "4096", "internal_storage_binary_prefix": False},
    ),
    "Android device": (
        models.AndroidDeviceV2,
        {
            "id": DEVICE,
            "os": "Android",
            "last_seen": "2026-04-05T06:07:08Z",
            "network_stats": {"cellular_network_info": {"networkType": "LTE", "signalStrength": -71}},
            **DRIFT,
        },
        {
            **DRIFT,
            "last_seen": dt.datetime(2026, 4, 5, 6, 7, 8, tzinfo=dt.UTC),
            "network_stats.cellular_network_info.network_type_value": "LTE",
        },
    ),
    "Android device, its mode": (
        models.AndroidDeviceV2,
        {"id": DEVICE, "drift_state": 1, "drift_severity": 2, "app_mode_meta": {"is_kiosk": True}},
        {"drift_state": 1, "drift_severity": 2, "app_mode_meta.is_kiosk": True},
    ),
    "Android device without group": (
        models.AndroidDeviceV2,
        {"id": DEVICE, "group_id": None, "mqtt_topic": None, "software_info": {"foundation_info": None}},
        {"group_id": None, "mqtt_topic": None, "software_info.foundation_info": None},
    ),
    "software": (
        models.SoftwareInfo,
        {"is_csdk_active": True, "is_knox_active": False, "is_supervisor_plugin_active": None},
        {"is_csdk_active": True, "is_knox_active": False, "is_supervisor_plugin_active": None},
    ),
    "mobile network": (
        models.AndroidDeviceV2CellularNetworkInfo,
        {
            "mobileIPv4": "10.0.0.4",
            "mobileIPv6": None,
            "mobileNetworkStatus": "CONNECTED",
            "networkOperator": ["A"],
            "numberOfSim": 1,
            "signalStrength": "-71",
            "simOperator": ["A"],
        },
        {"number_of_sim": 1, "sim_operator": ["A"], "signal_strength": "-71"},
    ),
    "device of the first version": (
        models.AndroidDevice,
        {"id": DEVICE, **NULL_OF_OLD, **LIVE_OF_OLD, "location_stats": {"latitude": "48.1"}},
        {**NULL_OF_OLD, **LIVE_OF_OLD, "location_stats.latitude": "48.1"},
    ),
    "device of old, null": (
        models.Device,
        {"id": DEVICE, **NULL_OF_OLDEST},
        {**{name: None for name in NULL_OF_OLDEST if name != "audioConstraints"}, "audio_constraints": None},
    ),
    "device of old, all of it": (
        models.Device,
        {"id": DEVICE, **LIVE_OF_OLDEST, "dpcInfo": {"version": "7"}, "has_seamlessInfo": True},
        {**LIVE_OF_OLDEST, "dpc_info": {"version": "7"}, "has_seamless_info": True},
    ),
    "app of a device": (
        models.DeviceApp,
        {
            "id": DEVICE,
            "app_name": "A",
            "package_name": "a",
            "device": DEVICE,
            **LIVE_OF_AN_APP,
            "identityHash": "ab12",
        },
        {**LIVE_OF_AN_APP, "identity_hash": "ab12"},
    ),
    "version of an app": (
        models.ApplicationVersion,
        {"id": DEVICE, "release_comments": "Bugs"},
        {"release_comments": "Bugs"},
    ),
    "newer version of an app": (models.ApplicationVersionV1, {"release_name": None}, {"release_name": None}),
    "application": (
        models.Application,
        {"application_name": "A", "package_name": "a", "enterprise": "e", "auto_update_app": True},
        {"auto_update_app": True},
    ),
    "device with an app": (models.InstallDevices, {"id": DEVICE, "group_name": None}, {"group_name": None}),
    "user": (
        models.LegacyUser,
        {
            "emm": None,
            "is_email_verified": None,
            "profile": {"authz_role_id": None, "enterprise_user_id": None, "has_all_group_access": True},
        },
        {
            "emm": None,
            "is_email_verified": None,
            "profile.authz_role_id": None,
            "profile.enterprise_user_id": None,
            "profile.has_all_group_access": True,
        },
    ),
    "status of a command": (models.CommandStatus, {"reason": None}, {"reason": None}),
    "status of a command of old": (
        models.V0CommandStatus1,
        {"reason": None, "requeue_value": 3},
        {"reason": None, "requeue_value": 3},
    ),
    "command of old without a schedule": (
        models.V0CommandRequest,
        {"id": DEVICE, "schedule_args": None, "device_type": "all"},
        {"schedule_args": None, "device_type": "all"},
    ),
    "page of devices of old": (
        models.DevicePage,
        {"count": 0, "next": None, "previous": None, "results": []},
        {"next_": None, "previous": None},
    ),
    "policy": (
        models.EnterprisePolicyData,
        {
            "kioskMode": True,
            "applications": [{"package": "a"}],
            "phonePolicy": {"allowUssdCodes": False},
            "deviceUpdatePolicy": {"passwordQuality": "PASSWORD_QUALITY_NUMERIC"},
        },
        {
            "kiosk_mode": True,
            "applications": [{"package": "a"}],
            "phone_policy.allow_ussd_codes": False,
            "device_update_policy.password_quality": "PASSWORD_QUALITY_NUMERIC",
        },
    ),
    "file of a blueprint": (models.BlueprintAndroidSettingsFile, {"tags": ["a"]}, {"tags": ["a"]}),
    "Apple device": (models.AppleDeviceV2, {"id": DEVICE, "os": "iOS", **DRIFT}, DRIFT),
    "Linux device": (models.LinuxDeviceV2, {"id": DEVICE, "os": "Linux", **DRIFT}, DRIFT),
    "Windows device": (models.WindowsDeviceV2, {"id": DEVICE, "os": "Windows", **DRIFT}, DRIFT),
    "device of old": (
        models.Device,
        {"id": DEVICE, "status": 1, "groups": [], "tags": None, "esper_client": "7.11.2029"},
        {"status": 1, "groups": [], "tags": None, "esper_client": "7.11.2029"},
    ),
    "status": (models.DeviceStatus, STATUS, {"data": STATUS["data"]}),
    "status, as text": (models.DeviceStatus, {**STATUS, "data": '{"a": 1}'}, {"data": '{"a": 1}'}),
    "command of old": (
        models.V0CommandRequest,
        {"id": DEVICE, "command": "REBOOT", "issued_by": ISSUER, "requeue_value": 3},
        {
            "issued_by.id": 17,
            "issued_by.username": "ops",
            "issued_by.email": "ops@example.com",
            "issued_by.first_name": "Olga",
            "issued_by.last_name": "Petersen",
            "requeue_value": 3,
        },
    ),
    "command of old, with an address": (
        models.V0CommandRequest,
        {"id": DEVICE, "issued_by": "https://acme-api.esper.cloud/api/user/17/"},
        {"issued_by": "https://acme-api.esper.cloud/api/user/17/"},
    ),
    "command": (
        models.CommandRequest,
        {"command": "SYNC_CONTENT", "groups": None, "schedule_args": None, "alias": None, "reason": None},
        {"command": "SYNC_CONTENT", "groups": None, "schedule_args": None, "alias": None, "reason": None},
    ),
    "command with a schedule": (
        models.CommandRequest,
        {"groups": ["g1"], "schedule_args": {"name": "night"}, "alias": "fleet", "reason": "late"},
        {"groups": ["g1"], "schedule_args.name": "night", "alias": "fleet", "reason": "late"},
    ),
    "arguments of a command": (
        models.CommandArgs,
        {
            "content_id": 12,
            "content_destination_path": "/sdcard/menu",
            "content_destination_type": "EXTERNAL",
        },
        {
            "content_id": 12,
            "content_destination_path": "/sdcard/menu",
            "content_destination_type": "EXTERNAL",
        },
    ),
    "app version": (
        models.AppVersion,
        {
            "version_code": "31",
            "version_name": "3.1.0",
            "size_in_mb": 14,
            "permissions": [],
            "enterprise": "e",
        },
        {"version_code": "31", "version_name": "3.1.0", "size_in_mb": 14},
    ),
    "newer app version": (
        models.AppVersionV1,
        {"version_code": "31", "size_in_mb": 14, "enterprise": "e"},
        {"size_in_mb": 14},
    ),
    "latest version": (
        models.ApplicationVersionV1,
        {"version_code": "31", "download_url": "https://files.example.com/a.apk"},
        {"download_url": "https://files.example.com/a.apk"},
    ),
    "bulk operation": (
        models.OperationWithStats,
        {"operation_type": "CONVERGE", "device_query": {"device_ids": "a,b"}, "tenant_id": ENTERPRISE},
        {"operation_type": "CONVERGE", "device_query": {"device_ids": "a,b"}, "tenant_id": ENTERPRISE},
    ),
    "identifier, by name": (
        models.UniqueIdentifier,
        {"unique_id": "R58M", "type": "SERIAL"},
        {"type_": "SERIAL"},
    ),
}


@pytest.mark.parametrize(("model", "document", "expected"), ANSWERS.values(), ids=ANSWERS)
def test_what_really_comes_is_typed(
    model: type[Any], document: dict[str, Any], expected: dict[str, object]
) -> None:
    """Each observed difference arrives in a field of its own with its value, and goes out as it came."""
    decoded = model.from_dict(copy.deepcopy(document))
    for path, value in expected.items():
        found: Any = decoded
        for name in path.split("."):
            found = getattr(found, name)
        assert found == value, path
        assert type(found) is type(value), path
    assert decoded.additional_keys == []
    assert decoded.to_dict() == document
    assert model.from_dict(decoded.to_dict()) == decoded


EXPECTED_TYPES = {
    (models.Geofence, "latitude"): "float | None",
    (models.LegacyGeofence, "longitude"): "float | str | None",
    (models.MemoryInfo, "internal_storage_binary_prefix"): "bool | None",
    (models.SoftwareInfoFoundationInfo, "build_number"): "int | None",
    (models.AppVersion, "size_in_mb"): "int | None",
    (models.Device, "tags"): "list[str] | None",
    (models.DeviceStatus, "data"): "dict[str, Any] | str | None",
    (models.CommandRequest, "groups"): "list[str] | None",
    (models.CommandRequest, "schedule_args"): "_models.CommandScheduleArgs | None",
    (models.V0CommandRequest, "issued_by"): "_models.V0CommandIssuer | str | None",
    (models.AndroidDeviceV2, "last_seen"): "dt.datetime | None",
    (models.AuthnUserPage, "results"): "list[_models.AuthnUser] | None",
    (models.AndroidDeviceV2, "group_id"): "str | None",
    (models.AndroidDeviceV2, "active_plugins"): "list[str] | None",
    (models.SoftwareInfo, "foundation_info"): "_models.SoftwareInfoFoundationInfo | None",
    (models.Device, "emm_device"): "_models.EmmDevice | None",
    (models.Device, "lockdown_state"): "int | None",
    (models.LegacyUser, "emm"): "_models.LegacyUserEMM | None",
    (models.V0CommandStatus1Page, "next_"): "str | None",
}


@pytest.mark.parametrize(("place", "annotation"), EXPECTED_TYPES.items())
def test_what_really_comes_is_what_a_type_checker_expects(
    place: tuple[type[Any], str], annotation: str
) -> None:
    """The type of a corrected field is the one that comes, and null where null comes."""
    model, field = place
    assert model.__annotations__[field] == annotation


async def test_every_kind_of_device_keeps_its_kind() -> None:
    """The undeclared fields, now declared for all four, don't blur which model a device becomes."""
    from esper_client.api.device_v2 import list_devices

    rows = [
        {"id": "a", "os": "Android", "platform": "ANDROID", "is_gms": True, "fcm_id": "f", **DRIFT},
        {"id": "b", "os": "iOS", "platform": "APPLE", "udid": "u", "is_supervised": True, **DRIFT},
        {"id": "c", "os": "Ubuntu", "platform": "LINUX", "cpu_stats": {}, "location_stats": {}, **DRIFT},
        {"id": "d", "os": "Windows", "platform": "WINDOWS", "windows_config": {"channel_uri": "c"}, **DRIFT},
    ]
    document = {"content": {"count": 4, "next": None, "prev": None, "results": rows}}
    answer = await list_devices.asyncio(client=Service(document).client())
    assert [type(device) for device in answer.content.results] == [
        models.AndroidDeviceV2,
        models.AppleDeviceV2,
        models.LinuxDeviceV2,
        models.WindowsDeviceV2,
    ]
    assert answer.to_dict() == document


@pytest.mark.parametrize("name", ["auto_update_app", "icon_url", "has_all_group_access"])
def test_fields_of_unknown_home_are_kept(name: str) -> None:
    """Fields that were seen, but not where, need no correction: every model keeps what it doesn't know."""
    document = {"id": DEVICE, "extra": {name: True}, name: False}
    assert models.BlueprintV2.from_dict(document).to_dict() == document


# Requests


async def test_filters_that_are_not_published_are_sent() -> None:
    """The filters of devices, users, invites and applications go out under their own names."""
    from esper_client.api.android_device import get_device_by_id
    from esper_client.api.application import get_app_version, get_app_versions
    from esper_client.api.application_v1 import get_all_applications_v1
    from esper_client.api.device_v2 import list_devices
    from esper_client.api.user import get_tenant_user_invites, get_users

    service = Service(*[{} for _ in range(7)])
    client = service.client()
    await list_devices.asyncio(client=client, imei="35", name="ESP-1", brand="Acme", group="g1")
    await get_users.asyncio(
        client=client,
        limit=5,
        offset=10,
        exclude_google_roles=True,
        exclude_enterprise_device_role=True,
        authn_user_id_null=False,
    )
    await get_tenant_user_invites.asyncio(ENTERPRISE, client=client, limit=5, offset=10)
    await get_app_versions.asyncio(ENTERPRISE, "a1", client=client, legacy_format=False)
    await get_app_version.asyncio(ENTERPRISE, "a1", "v1", client=client, legacy_format=False)
    await get_all_applications_v1.asyncio(ENTERPRISE, client=client, without_download_url=True)
    await get_device_by_id.asyncio(ENTERPRISE, DEVICE, client=client, show_policy=True)
    assert service.queries == [
        {"imei": "35", "name": "ESP-1", "brand": "Acme", "group": "g1"},
        {
            "limit": "5",
            "offset": "10",
            "exclude_google_roles": "true",
            "exclude_enterprise_device_role": "true",
            "authn_user_id_null": "false",
        },
        {"limit": "5", "offset": "10"},
        {"legacy_format": "false"},
        {"legacy_format": "false"},
        {"without_download_url": "true"},
        {"show_policy": "true"},
    ]


async def test_policies_are_filtered_by_when_they_were_made() -> None:
    """Both bounds go out as times in ISO 8601."""
    service = Service({"count": 0, "next": None, "previous": None, "results": []})
    since = dt.datetime(2026, 1, 2, 3, 4, 5, tzinfo=dt.UTC)
    async with service.esper() as esper:
        await esper.enterprise_policy.list_policies(created_on_gt=since, created_on_lt=since)
    assert (
        service.queries[0]["created_on_gt"] == service.queries[0]["created_on_lt"] == "2026-01-02T03:04:05Z"
    )


async def test_parameters_take_the_ids_that_lists_give() -> None:
    """A UUID goes where an integer was published, and an ordering goes out without its explanation."""
    from esper_client.api.device_apps import list_device_apps
    from esper_client.api.tenant_esper_apps import list_tenant_esper_apps
    from esper_client.api.vpp_token_management import delete_tenant_vpptoken

    service = Service({}, {}, None, None)
    client = service.client()
    await list_device_apps.asyncio(client=client, app_id=DEVICE, app_version_id=ENTERPRISE)
    await list_tenant_esper_apps.asyncio(client=client, ordering="-created_at")
    assert service.queries == [{"app_id": DEVICE, "app_version_id": ENTERPRISE}, {"ordering": "-created_at"}]
    for token in (DEVICE, 7):
        await delete_tenant_vpptoken.asyncio(token, client=client)
        assert service.requests[-1].url.path == f"/api/tenant/v0/vpptokens/{token}"


@pytest.mark.parametrize("content", [12, "12"])
async def test_content_is_sent_to_devices(content: int | str) -> None:
    """SYNC_CONTENT and its arguments are part of what a command request may carry."""
    from esper_client.api.command_request import create_command_request

    assert '"SYNC_CONTENT"' in (Path(models.__file__).parent / "device_command_enum.py").read_text("utf-8")
    arguments = models.CommandArgs(
        content_id=content, content_destination_path="/sdcard/menu", content_destination_type="EXTERNAL"
    )
    body = models.CommandRequestCreate(
        command_type="DEVICE", devices=[DEVICE], command="SYNC_CONTENT", command_args=arguments
    )
    service = Service({"code": 201, "message": "Queued", "content": {"command": "SYNC_CONTENT"}}, status=201)
    answer = await create_command_request.asyncio(client=service.client(), body=body)
    assert answer.content.command == "SYNC_CONTENT"
    assert json.loads(service.requests[0].content)["command_args"] == {
        "content_id": content,
        "content_destination_path": "/sdcard/menu",
        "content_destination_type": "EXTERNAL",
    }


@pytest.mark.parametrize(("latitude", "longitude"), [("48.1", "11.5"), (48.1, 11.5)])
async def test_a_geofence_of_old_is_sent_as_text_or_as_numbers(
    latitude: float | str, longitude: float | str
) -> None:
    """The older way to make a geofence takes what was published and what its answers carry."""
    names = Lock.read(ROOT / "scripts" / "names.lock.yaml").operations
    group, method = names[lock_key("post", "/v0/enterprise/{enterprise_id}/geofence/")].split(".")
    module = importlib.import_module(f"esper_client.api.{group}.{method}")
    sent = {"name": "Depot", "latitude": latitude, "longitude": longitude}
    service = Service(sent, status=201)
    answer = await module.asyncio(ENTERPRISE, client=service.client(), body=models.LegacyGeofence(**sent))
    assert json.loads(service.requests[0].content) == sent
    assert answer.to_dict() == sent
