from __future__ import annotations

import datetime as dt
import inspect
import re
from typing import Any

import httpx
import pytest
from esper_sdk import PagesWarning, RequestError

from scripts.codegen.description.document import operations, resolve
from scripts.commands import pages
from tests.sdk.description import properties, read_description
from tests.sdk.fakes import starts
from tests.sdk.pages.support import ENTERPRISE, Rows, client

FOUND = list(pages.list_operations())


# Which operations are lists, by a rule that knows nothing of the generator.


@pytest.fixture(scope="module")
def description() -> dict[str, Any]:
    """The description with its corrections, as the generator reads it."""
    return read_description()


def is_array(document: dict[str, Any], schema: Any) -> bool:
    """Say whether a value of this schema can be a list."""
    schema = resolve(document, schema)
    if not isinstance(schema, dict):
        return False
    kinds = schema.get("type")
    parts = [part for keyword in ("allOf", "anyOf", "oneOf") for part in schema.get(keyword) or []]
    return (
        kinds == "array"
        or (isinstance(kinds, list) and "array" in kinds)
        or any(is_array(document, part) for part in parts)
    )


def is_list(document: dict[str, Any], schema: Any) -> bool:
    """Say whether this is the schema of a list: an array, or an object that is about one."""
    if is_array(document, schema):
        return True
    root = properties(document, schema)
    for holder in (root, properties(document, root.get("content"))):
        arrays = [name for name, part in holder.items() if is_array(document, part)]
        if "results" in arrays or (len(arrays) == 1 and holder.keys() & {"count", "total"}):
            return True
    return False


def answers(document: dict[str, Any], at: Any) -> list[Any]:
    """Return the schemas of what an operation answers in JSON when it succeeds."""
    return [
        body.get("schema")
        for status, answer in at.operation["responses"].items()
        if str(status).startswith("2")
        for media, body in (resolve(document, answer).get("content") or {}).items()
        if "json" in media
    ]


def query_of(document: dict[str, Any], path: str, method: str) -> dict[str, Any]:
    """Return the query parameters of an operation with their schemas, those of its path included."""
    item = document["paths"][path]
    declared = [*item.get("parameters", ()), *item[method].get("parameters", ())]
    return {
        part["name"]: part["schema"]
        for part in (resolve(document, each) for each in declared)
        if part["in"] == "query"
    }


def test_every_list_of_the_description_is_one_of_the_client(description):
    """The operations that answer with lists are exactly the methods that return `Pages`."""
    published = {
        str(at)
        for at in operations(description)
        if at.method == "get" and any(is_list(description, schema) for schema in answers(description, at))
    }
    recognised = {operation.spec.operation for operation in FOUND}
    assert published - recognised == set(), "lists that the generator takes for something else"
    assert recognised - published == set(), "no lists, but taken for some"
    assert len(recognised) == len(FOUND) > 100


# Arrays that are a part of one thing, not a list of things.
NO_LISTS = {
    "GET /authz2/v1/users/{user_id}/groups": "the IDs of a user's groups, whole and in one object",
    "GET /commands/v0/commands/{id}/stats/": "how many devices are in which state",
    "GET /enterprise/report/device-report/": "one report",
    "GET /report/v0/report-types": "names, whole and in one object",
    "GET /v1/token-info/": "what an API key may do",
    "GET /v2/devices/{deviceId}/google-accounts/emm-managed/": "what one device says",
    "GET /v2/preferred-regions": "names, whole and in one object",
    "GET /v2/subgroups": "the IDs of the groups below one, whole and in one object",
}


def test_whatever_looks_like_a_list_is_one_or_is_known_to_be_none(description):
    """
    No list goes unnoticed, however it is wrapped.

    The rule is wider than the generator's: any array at the root of an answer, or below one of the usual
    wrappers, and any parameter for paging, where the path does not end in the ID of one thing.
    """

    def arrays(schema: Any, depth: int) -> bool:
        parts = properties(description, schema)
        wrappers = ("content", "data", "result", "results")
        return (
            is_array(description, schema)
            or any(is_array(description, part) for part in parts.values())
            or (depth > 0 and any(arrays(parts[name], depth - 1) for name in wrappers if name in parts))
        )

    suspects = set()
    for at in operations(description):
        one_thing = at.path.rstrip("/").endswith("}")
        query = query_of(description, at.path, at.method)
        paged = query.keys() & {"limit", "offset", "cursor", "page", "page_size", "per_page"}
        listed = any(arrays(schema, 2) for schema in answers(description, at))
        if paged or (at.method == "get" and not one_thing and listed):
            suspects.add(str(at))
    recognised = {operation.spec.operation for operation in FOUND}
    assert suspects - recognised == set(NO_LISTS)
    assert recognised - suspects == set()


def test_paging_parameters_are_those_of_the_description(description):
    """Each list takes the paging parameters that it publishes, with their maximum, and no others."""
    for operation in FOUND:
        method, path = operation.spec.operation.split(" ", 1)
        query = query_of(description, path, method.lower())
        taken = [name for name in ("limit", "offset", "cursor") if name in query]
        assert operation.takes == (", ".join(taken) or "-"), operation
        assert operation.spec.max_limit == query.get("limit", {}).get("maximum"), operation


def test_the_report_has_a_line_for_each_list():
    """The table names every list with its envelope, in columns and in Markdown."""
    plain = pages.table(FOUND)
    markdown = pages.table(FOUND, markdown=True)
    for operation in FOUND:
        assert plain.count(f"\n{operation.spec.operation} ") == 1
        assert markdown.count(f"| {operation.spec.operation} |") == 1
    assert f"{len(FOUND)} lists in {len({pages.envelope(each.spec) for each in FOUND})} envelopes:" in plain


def test_the_report_is_printed(capsys):
    """The script prints the table and ends well."""
    assert pages.main([]) == 0
    assert capsys.readouterr().out.startswith("operation ")


# Every list, from the method to the wire and back.


# A value for each kind of parameter that a list can't do without.
VALUES = {"int": 7, "dt.datetime": dt.datetime(2026, 1, 2, tzinfo=dt.UTC), "dt.date": dt.date(2026, 1, 2)}


def call(esper: Any, operation: pages.ListOperation, **arguments: Any) -> Any:
    """Call a list method with anything for what it can't do without."""
    group, name = operation.method.split(".")
    method = getattr(getattr(esper, group), name)
    for parameter in inspect.signature(method).parameters.values():
        if parameter.default is parameter.empty:
            arguments[parameter.name] = VALUES.get(str(parameter.annotation).split(" | ")[0], ENTERPRISE)
    return method(**arguments)


def list_at(path: str) -> pages.ListOperation:
    """Find a list by its path."""
    return next(each for each in FOUND if each.spec.operation == f"GET {path}")


def paging_of(request: httpx.Request) -> dict[str, str]:
    """Return the part of a query that has to do with pages."""
    return {
        name: value for name, value in request.url.params.items() if name in {"limit", "offset", "cursor"}
    }


def id_of(item: Any) -> Any:
    """Return the ID of an item, published or not."""
    if isinstance(item, dict):
        return item["id"]
    return item.id if hasattr(item, "id") else item.additional_properties["id"]


@pytest.mark.parametrize("operation", FOUND, ids=lambda operation: operation.method)
async def test_a_list_arrives_whole(operation):
    """A list of several pages arrives complete, in order and decoded, whatever its envelope."""
    spec = operation.spec
    service = Rows(spec, [{"id": f"i{index}"} for index in range(323)])
    async with client(service) as esper:
        items = await call(esper, operation).collect()
    assert [id_of(item) for item in items] == [row["id"] for row in service.rows]
    assert {type(item).__name__ for item in items} <= set(re.findall(r"\w+", operation.item))
    size = min(250, spec.max_limit or 250) if spec.takes_limit else 20
    assert sorted(service.queries, key=lambda query: int(query.get("offset", 0))) == [
        ({"limit": str(size)} if spec.takes_limit else {})
        | ({"offset": str(offset)} if spec.takes_offset else {})
        for offset in (starts(323, size) if spec.takes_offset else [0])
    ]


@pytest.mark.parametrize(
    ("path", "key"),
    [
        ("/authn2/v1/users/", "user_id"),
        ("/enterprise/{enterprise_id}/policy/", "uuid"),
        ("/v1/foundry/builds/", "build_id"),
        ("/geofence/v1/geofences/{geofence_id}/devices", "device_id"),
        ("/v2/device-apps", "id"),  # is sent, and not published
    ],
)
async def test_items_are_told_apart_by_what_they_have(path, key):
    """Items without a published `id` are told apart by their own ID, so that none comes twice."""
    service = Rows(
        list_at(path).spec, [{key: f"00000000-0000-0000-0000-{index:012}"} for index in range(130)]
    )
    keyed = [row[key] for row in service.rows]

    def serve(request: httpx.Request) -> httpx.Response:
        answer = service(request)
        if len(service.queries) == 1:
            service.rows.insert(0, {key: "00000000-0000-0000-0000-999999999999"})
        return answer

    async with client(serve) as esper:
        arguments = {"page_size": 50} if list_at(path).spec.takes_limit else {}
        with pytest.warns(PagesWarning, match="came more than once"):
            items = await call(esper, list_at(path), **arguments).collect()
    found = [getattr(item, key, None) or item.additional_properties[key] for item in items]
    assert [str(each) for each in found] == keyed


# The ten envelopes, as the services send them.


def numbered(first: int, last: int) -> list[dict[str, Any]]:
    """Make rows with IDs."""
    return [{"id": f"i{index}"} for index in range(first, last)]


def link(offset: int, size: int = 250, total: int = 300) -> str | None:
    """Make the absolute link to a page, or null where there is none."""
    return (
        f"https://acme-api.esper.cloud/api/x/?limit={size}&offset={offset}" if 0 <= offset < total else None
    )


def root(offset: int, rows: list[Any]) -> Any:
    return {"count": 300, "next": link(offset + 250), "previous": link(offset - 250), "results": rows}


def prev(offset: int, rows: list[Any]) -> Any:
    return {"count": 300, "prev": link(offset - 250), "next": link(offset + 250), "results": rows}


def total(offset: int, rows: list[Any]) -> Any:
    return {"total": 300, "next": link(offset + 250), "previous": link(offset - 250), "results": rows}


def content(offset: int, rows: list[Any]) -> Any:
    return {"content": root(offset, rows)}


def content_with_code(offset: int, rows: list[Any]) -> Any:
    return {"code": 200, "message": "Success", "content": prev(offset, rows)}


def code_inside(offset: int, rows: list[Any]) -> Any:
    return {"content": {"message": "Success", "code": "200", **root(offset, rows)}}


def relative(offset: int, rows: list[Any]) -> Any:
    following = offset + len(rows)
    link = f"/v1/x?offset={following}" if following < 300 else None
    return {"content": {"next": link, "results": rows}}


def named(name: str) -> Any:
    return lambda _, rows: {"count": 300, name: rows}


@pytest.mark.parametrize(
    ("path", "answer", "item"),
    [
        ("/v1/enterprise/{enterprise_id}/alarmrules/", root, "AlarmRule"),
        ("/v2/rv-activity-feed/", content, "RemoteViewerSession"),
        ("/pipelines/v0/pipelines/", content_with_code, "Pipeline"),
        ("/v2/webclips", content_with_code, "Webclip"),
        ("/v2/foundationversions", prev, "GetFoundationVersionsListItem"),
        ("/v1/enterprise/{enterprise_id}/alarmrules/{alarm_id}/alarmhistory/", total, "AlarmHistory"),
        ("/geofence/v1/geofences/{geofence_id}/devices", relative, "GeofenceDevice"),
        ("/v2/blueprints/", code_inside, "BlueprintV2"),
        ("/authz2/v1/roles/", named("roles"), "Role"),
        ("/authn2/v0/tenant/{enterprise_id}/invite", named("userinvites"), "Invite"),
    ],
)
def test_an_envelope_with_several_pages(run, path, answer, item):
    """Each form of envelope is read to its end, through a method of the client, with the links as they come."""
    queries = []
    # The geofence service publishes the smallest maximum.
    size = 100 if path.startswith("/geofence/") else 250

    def service(request: httpx.Request) -> httpx.Response:
        queries.append(paging_of(request))
        offset = int(request.url.params["offset"])
        rows = numbered(offset, min(offset + size, 300))
        # The invitations are published, and sent, with the status of something new.
        return httpx.Response(201 if "userinvites" in str(answer(0, [])) else 200, json=answer(offset, rows))

    found = []

    async def main() -> None:
        async with client(service) as esper:
            async for each in call(esper, list_at(path)):
                found.append(each)  # noqa: PERF401

    run(main)
    assert [id_of(each) for each in found] == [row["id"] for row in numbered(0, 300)]
    assert {type(each).__name__ for each in found} == {item}
    asked = sorted(queries, key=lambda query: int(query["offset"]))
    assert asked == [{"limit": str(size), "offset": str(offset)} for offset in starts(300, size)]


@pytest.mark.parametrize(
    ("path", "answer", "item"),
    [
        (
            "/authn2/v0/tenant/{enterprise_id}/connection",
            {"count": 2, "connections": numbered(0, 2)},
            "GetConnectionsConnection2",
        ),
        ("/authn2/v0/personal-access-token/", {"count": 2, "personal_access_tokens": numbered(0, 2)}, None),
        ("/authz2/v1/roles/{role_id}/scopes", numbered(0, 2), "Scope"),
        ("/enterprise/report/group-report/", numbered(0, 2), "GroupReport"),
    ],
)
def test_an_envelope_without_pages(run, path, answer, item):
    """Lists that take neither limit nor offset are one request with neither, and know that they are whole."""
    requests = []

    def service(request: httpx.Request) -> httpx.Response:
        requests.append(request)
        return httpx.Response(200, json=answer)

    async def main() -> None:
        async with client(service) as esper:
            page = await call(esper, list_at(path))
            assert [id_of(each) for each in page.items] == ["i0", "i1"]
            assert not page.has_next
            assert item is None or {type(each).__name__ for each in page.items} == {item}
            assert len(await call(esper, list_at(path)).collect()) == 2
            assert await call(esper, list_at(path)).count() == 2

    run(main)
    assert len(requests) == 3
    assert [paging_of(request) for request in requests] == [{}] * 3


def test_null_is_an_empty_list(run):
    """A service that sends null for no rows gives an empty list, and one request is enough to know."""
    requests = []

    def service(request: httpx.Request) -> httpx.Response:
        requests.append(request)
        return httpx.Response(
            200, json={"content": {"count": 0, "next": None, "prev": None, "results": None}}
        )

    async def main() -> None:
        async with client(service) as esper:
            assert await call(esper, list_at("/v2/device-apps")).collect() == []

    run(main)
    assert len(requests) == 1


# Page sizes.


@pytest.mark.parametrize(
    ("path", "asked"),
    [
        ("/v2/devices/", 250),  # the service's own default is 10, its maximum 1000
        ("/v1/enterprise/{enterprise_id}/alarmrules/{alarm_id}/alarmhistory/", 250),  # 50
        ("/geofence/v1/geofences", 100),  # 10, at most 100
        ("/v2/custom-actions/", 100),
        ("/enterprise/{enterprise_id}/device/{device_id}/download/eventfeed/", 250),
    ],
)
def test_the_page_size_is_independent_of_the_default_of_the_list(run, path, asked):
    """250 items are asked for at a time, or as many as the list allows, whatever it gives to who asks for nothing."""
    service = Rows(list_at(path).spec, numbered(0, 3))

    async def main() -> None:
        async with client(service) as esper:
            await call(esper, list_at(path))

    run(main)
    assert service.queries == [{"limit": str(asked), "offset": "0"}]


@pytest.mark.parametrize(
    "operation", [each for each in FOUND if each.spec.max_limit], ids=lambda each: each.method
)
def test_a_page_size_beyond_the_published_maximum_is_refused(operation):
    """The published maximum can be asked for; one more is an error before anything is sent."""
    most = operation.spec.max_limit
    esper = client(lambda _: httpx.Response(500))
    call(esper, operation, page_size=most)
    with pytest.raises(RequestError, match=f"at most {most}"):
        call(esper, operation, page_size=most + 1)


def test_lists_that_refuse_a_page_without_limit_and_offset_get_both():
    """Every list that takes limit and offset is always asked with both, as some parts of geofences demand."""
    for path in (
        "/geofence/v1/geofences/{geofence_id}/devices",
        "/geofence/v1/geofences/{geofence_id}/blueprints",
    ):
        spec = list_at(path).spec
        assert (spec.takes_limit, spec.takes_offset) == (True, True)
