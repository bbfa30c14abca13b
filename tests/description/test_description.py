"""The description that the client is generated from, and that the client carries all of it."""

from __future__ import annotations

import importlib
import inspect
import re
from collections import Counter
from pathlib import Path
from typing import Any

import httpx
import pytest

from esper_client import AuthenticatedClient
from esper_client._request import Operation, Parameter, request_kwargs
from esper_client.errors import RequestError
from scripts.codegen.description.document import Document, OperationAt, load, operations, resolve
from scripts.codegen.names.lock import Lock, lock_key

pytestmark = pytest.mark.slow

ROOT = Path(__file__).resolve().parents[2]

# The groups of the vendor's reference, in its order. "Operations" is the name of two.
REFERENCE_GROUPS = """
Company Settings; Application; Application V1; AndroidDevice; Device Group; Token (Deprecated); Commands V2;
Enterprise Policy; Geofence; Content; User (Deprecated); User; Blueprint (Deprecated); Directory Record;
Tile Icon; Alerts; Alarms; Wallpapers; Device Telemetry; Daily and Custom Reports; SSO Connections; Roles;
Personal Access Token; Blueprints API; Custom Actions API; System; Pipelines; Stages; Target Lists; Targets;
Device Groups; Operation Lists; Operations; Pipeline Runs; Stage Runs; Target Runs; Device; Device Heartbeat;
Device Apps; Device Enrollment in EMM; Operations; DeviceOperations; MultiOS Remote Viewer; Device V2;
VPP License Management; VPP App Management; Tenant Apps; Apple App Store; App List; Webclips;
Provisioning Profiles; Esper Apps; Tenant Esper Apps; Command Request; Command Status; Converge;
Converge Command; DEP Sync Request; ABM Provisioning; APNs certificate; DEP Tokens; VPP Token Management;
Google Enterprise; FoundryBuilds; FoundryDeviceModels; FoundryEvents; Reports API; Query API; Ingest API
"""


@pytest.fixture(scope="module")
def document() -> Document:
    return load(ROOT / "openapi.yaml")


@pytest.fixture(scope="module")
def lock() -> Lock:
    return Lock.read(ROOT / "scripts" / "names.lock.yaml")


def test_the_description_is_valid(document: Document) -> None:
    """The file is OpenAPI 3.1 by the rules of an independent validator."""
    from openapi_spec_validator import OpenAPIV31SpecValidator

    assert document["openapi"].startswith("3.1")
    assert list(OpenAPIV31SpecValidator(document).iter_errors()) == []


def test_the_number_of_operations_is_the_published_one(document: Document) -> None:
    """351 published operations, and nine of 2021 that tenants may still answer."""
    found = list(operations(document))
    dropped = {
        "POST /enterprise/{enterprise_id}/device/{device_id}/command/",
        "GET /enterprise/{enterprise_id}/device/{device_id}/command/{command_id}/",
        "POST /enterprise/{enterprise_id}/devicegroup/{group_id}/command/",
        "GET /enterprise/{enterprise_id}/devicegroup/{group_id}/command/{command_id}/",
        "GET /v0/enterprise/{enterprise_id}/subscription/",
        "POST /v0/enterprise/{enterprise_id}/subscription/",
        "GET /v0/enterprise/{enterprise_id}/subscription/{subscription_id}/",
        "DELETE /v0/enterprise/{enterprise_id}/subscription/{subscription_id}/",
        "POST /v0/enterprise/{enterprise_id}/geofence/",
    }
    assert len(found) == 360
    deprecated = {str(at) for at in found if at.operation.get("deprecated")}
    assert dropped <= deprecated
    assert len(found) - len(dropped) == 351


def test_every_group_of_the_reference_is_a_tag(document: Document) -> None:
    """The 69 groups are there in their order, the two called "Operations" as two."""
    expected = [name.strip() for name in REFERENCE_GROUPS.replace("\n", " ").split(";")]
    published = [tag["x-displayName"] for tag in document["tags"]]
    assert len(expected) == 69
    assert published[:69] == expected
    names = [tag["name"] for tag in document["tags"]]
    assert len(set(names)) == len(names)
    assert {at.operation["tags"][0] for at in operations(document)} <= set(names)


def test_servers_and_security_are_the_published_ones(document: Document) -> None:
    """The mock server, the tenant's server, and the key in the Authorization header."""
    assert [server["url"] for server in document["servers"]] == [
        "https://api.esper.io/_mock/openapi",
        "https://{foo}-api.esper.cloud/api",
    ]
    scheme = document["components"]["securitySchemes"]["apiKey"]
    assert (scheme["type"], scheme["in"], scheme["name"]) == ("apiKey", "header", "Authorization")
    open_to_all = {str(at) for at in operations(document) if at.operation.get("security") == []}
    assert open_to_all == {"GET /v2/mdmserviceconfig", "GET /v2/mdmserviceconfig/anchor-certs"}


STRING, INTEGER, BOOLEAN = {"type": "string"}, {"type": "integer"}, {"type": "boolean"}
UUID_, TIME = {"type": "string", "format": "uuid"}, {"type": "string", "format": "date-time"}
URL = {"type": ["string", "null"], "format": "url"}
STRINGS = {"type": "array", "items": STRING}
EMAILS = {"type": "array", "items": {"type": "string", "format": "email"}}
CONDITIONS = {
    "value": {"type": "number", "format": "double"},
    "unit": STRING,
    "comparator": STRING,
    "toggle_state": BOOLEAN,
}
RULE = {
    "id": UUID_,
    "enterprise": UUID_,
    "devices": {
        "type": "object",
        "properties": {"id": UUID_, "device_name": STRING, "alias_name": STRING},
    },
    "groups": STRINGS,
    "name": STRING,
    "description": STRING,
    "metric": STRING,
    "conditions": {"type": "object", "properties": CONDITIONS},
    "action_emails": EMAILS,
    "actions": STRINGS,
    "alert_channels": STRINGS,
    "created_on": TIME,
    "updated_on": TIME,
    "is_active": BOOLEAN,
    "realert_interval": INTEGER,
    "repeat_times": INTEGER,
    "trigger_count": INTEGER,
    "daily_trigger_count": INTEGER,
}
RULE_BODY = {**RULE, "devices": {"type": "array", "items": {"format": "string"}}}
RULE_BODY_REQUIRED = ["conditions", "enterprise", "metric", "name", "realert_interval"]
ENTERPRISE_PARAMETER = ("enterprise_id", "path", True, STRING)


def _bare(document: Document, schema: Any) -> Any:
    """Resolve references and leave out prose."""
    schema = resolve(document, schema)
    if isinstance(schema, dict):
        return {
            key: (
                {name: _bare(document, child) for name, child in value.items()}
                if key == "properties"
                else _bare(document, value)
            )
            for key, value in schema.items()
            if key not in {"description", "required"}
        }
    return schema


def _parameters(at: OperationAt) -> list[tuple[str, str, bool, Any]]:
    return [(p["name"], p["in"], p.get("required", False), p["schema"]) for p in at.operation["parameters"]]


def test_the_three_printed_alarm_operations_agree_field_by_field(document: Document) -> None:
    """What the reference prints of them is what the description says: names, types, formats, required, defaults."""
    by_name = {str(at): at for at in operations(document)}
    listing = by_name["GET /v1/enterprise/{enterprise_id}/alarmrules/"]
    assert _parameters(listing) == [
        ENTERPRISE_PARAMETER,
        ("name", "query", False, STRING),
        ("description", "query", False, STRING),
        ("is_active", "query", False, BOOLEAN),
        ("created_on_gt", "query", False, STRING),
        ("created_on_lt", "query", False, STRING),
        ("limit", "query", False, {**INTEGER, "default": 20}),
        ("offset", "query", False, {**INTEGER, "default": 0}),
    ]
    page = listing.operation["responses"]["200"]["content"]["application/json"]["schema"]
    assert sorted(page["required"]) == ["count", "results"]
    assert _bare(document, page)["properties"] == {
        "count": INTEGER,
        "next": URL,
        "previous": URL,
        "results": {"type": "array", "items": {"type": "object", "properties": RULE}},
    }

    creation = by_name["POST /v1/enterprise/{enterprise_id}/alarmrules/"]
    assert _parameters(creation) == [ENTERPRISE_PARAMETER]
    assert creation.operation["requestBody"]["required"] is True
    body = resolve(document, creation.operation["requestBody"]["content"]["application/json"]["schema"])
    assert _bare(document, body)["properties"] == RULE_BODY
    assert sorted(body["required"]) == RULE_BODY_REQUIRED
    [status] = [status for status in creation.operation["responses"] if status.startswith("2")]
    created = creation.operation["responses"][status]["content"]["application/json"]["schema"]
    assert _bare(document, created)["properties"] == RULE

    single = by_name["GET /v1/enterprise/{enterprise_id}/alarmrules/{alarm_id}/"]
    assert _parameters(single) == [ENTERPRISE_PARAMETER, ("alarm_id", "path", True, STRING)]
    answer = single.operation["responses"]["200"]["content"]["application/json"]["schema"]
    assert _bare(document, answer)["properties"] == RULE
    assert all("required" not in resolve(document, schema) for schema in (created, answer))


def test_every_path_parameter_is_declared(document: Document) -> None:
    """Each placeholder of a path has its parameter, and each path parameter its placeholder."""
    for at in operations(document):
        placeholders = Counter(re.findall(r"\{([^}]+)\}", at.path))
        declared = (
            Counter(name for name, place, _, _ in _parameters(at) if place == "path")
            if (at.operation.get("parameters"))
            else Counter()
        )
        assert placeholders == declared, str(at)


def test_every_operation_has_a_function_with_its_method_and_path(document: Document, lock: Lock) -> None:
    """Nothing of the description is missing from the client, and no slash has moved."""
    for at in operations(document):
        group, method = lock.operations[lock_key(at.method, at.path)].split(".")
        module = importlib.import_module(f"esper_client.api.{group}.{method}")
        operation = module.OPERATION
        assert isinstance(operation, Operation)
        assert (operation.method, operation.path) == (at.method.upper(), at.path)
        # `@deprecated` hides it before Python 3.12.
        assert inspect.iscoroutinefunction(inspect.unwrap(module.asyncio))
        assert inspect.iscoroutinefunction(inspect.unwrap(module.asyncio_detailed))
        groups = importlib.import_module(f"esper_client.api.{group}")
        [group_class] = groups.__all__
        assert callable(getattr(getattr(groups, group_class), method)), str(at)


def _argument(schema: dict[str, Any]) -> Any:
    return {"integer": 7, "number": 7, "boolean": True}.get(str(schema.get("type")), "a-1")


@pytest.mark.parametrize("bad", ["", ".", "..", "a/b", "..%2fx", "a%2Fb", "a\\b", "a\nb", "a\x00b"])
def test_no_path_argument_reaches_another_path(document: Document, lock: Lock, bad: str) -> None:
    """An argument that could change the path is refused by every operation that has a path parameter."""
    for at in operations(document):
        names = [(name, schema) for name, place, _, schema in _parameters_or_none(at) if place == "path"]
        if not names:
            continue
        group, method = lock.operations[lock_key(at.method, at.path)].split(".")
        module = importlib.import_module(f"esper_client.api.{group}.{method}")
        for position in range(len(names)):
            arguments = [
                bad if index == position else _argument(names[index][1]) for index in range(len(names))
            ]
            with pytest.raises(RequestError):
                _path_kwargs(module, arguments)


def _parameters_or_none(at: OperationAt) -> list[tuple[str, str, bool, Any]]:
    return _parameters(at) if at.operation.get("parameters") else []


def _path_kwargs(module: Any, arguments: list[Any]) -> dict[str, Any]:
    operation = module.OPERATION
    rest = [_required(parameter) for parameter in operation.parameters[len(arguments) :]]
    return request_kwargs(operation, *arguments, *rest)


def _required(parameter: Parameter) -> Any:
    return _argument(
        {"type": {"an integer": "integer", "true or false": "boolean"}.get(parameter.codec.expected)}
    )


@pytest.mark.parametrize("odd", ["a b", "ä", "a?b", "a#b", "a:b@c", "a+b&c=d", "日本"])
def test_odd_path_arguments_are_encoded(odd: str) -> None:
    """Characters that mean something in a URL arrive as part of the segment."""
    from esper_client.api.alarms.get_alarm_rule import _get_kwargs

    url = httpx.URL("https://acme-api.esper.cloud/api" + _get_kwargs("e", odd)["url"])
    assert url.path == f"/api/v1/enterprise/e/alarmrules/{odd}/"
    assert url.query == b""
    assert url.host == "acme-api.esper.cloud"


def test_a_client_never_shows_its_key() -> None:
    """Neither the token nor a header is part of a representation."""
    client = AuthenticatedClient("https://acme-api.esper.cloud/api", "s3cret", headers={"X-Also": "s3cret"})
    assert "s3cret" not in repr(client) + str(client) + repr(client.get_async_httpx_client())
