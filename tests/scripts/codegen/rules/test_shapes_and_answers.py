"""Answers and values that descriptions publish in their own ways come as what they are."""

from __future__ import annotations

import subprocess
import sys
from typing import Any

import pytest

from tests.scripts.generated import Package, Wire, content, described, operation, package, parameter

pytestmark = pytest.mark.slow

TEXT = {"type": "string"}


def ref(name: str) -> dict[str, Any]:
    return {"$ref": f"#/components/schemas/{name}"}


def fields(**properties: Any) -> dict[str, Any]:
    return {"type": "object", "properties": properties}


SCHEMAS: dict[str, Any] = {
    "Thing": fields(a=TEXT),
    "Other": fields(b=TEXT),
    "Note": fields(a=TEXT, note=TEXT),
    # Told apart by a mapping, by their names, and as children of a parent.
    "AnyPet": {
        "oneOf": [ref("Cat"), ref("Dog")],
        "discriminator": {"propertyName": "kind", "mapping": {"feline": "#/components/schemas/Cat", "canine": "Dog"}},
    },
    "Cat": fields(kind=TEXT, name=TEXT),
    "Dog": fields(kind=TEXT, name=TEXT),
    "Shape": {**fields(type=TEXT), "discriminator": {"propertyName": "type"}},
    "Circle": {"allOf": [ref("Shape"), fields(radius={"type": "integer"})]},
    "Disc": {"allOf": [ref("Circle"), fields(color=TEXT)]},
    # In circles.
    "Nested": {"type": "array", "items": ref("Nested")},
    "Json": {
        "anyOf": [
            *({"type": kind} for kind in ("string", "number", "boolean", "null")),
            {"type": "array", "items": ref("Json")},
            {"type": "object", "additionalProperties": ref("Json")},
        ]
    },
    "Block": {"oneOf": [ref("Thing"), {"type": "array", "items": ref("Block")}]},
    "Tree": fields(value=TEXT, children={"type": "array", "items": ref("Tree")}),
    "Widget": {
        **fields(part={"$ref": "#/components/schemas/Widget/$defs/Part"}),
        "$defs": {
            "Part": fields(holder={"$ref": "#/components/schemas/Widget/$defs/Holder"}),
            "Holder": fields(parts={"type": "array", "items": {"$ref": "#/components/schemas/Widget/$defs/Part"}}),
        },
    },
    # Narrowed, beside and inside.
    "Base": fields(metrics=fields(cpu=fields(percent={"type": "integer"})), rows={"type": "array", "items": fields(x=TEXT)}),
    "Service": {
        "allOf": [
            ref("Base"),
            fields(metrics=fields(rps=fields(n={"type": "integer"})), rows={"type": "array", "items": fields(y=TEXT)}),
        ]
    },
    "Special": {**ref("Thing"), "properties": {"when": {"type": "string", "format": "date-time"}}, "required": ["when"]},
    "Everything": fields(
        nested=ref("Nested"), json=ref("Json"), block=ref("Block"), tree=ref("Tree"), widget=ref("Widget"),
        service=ref("Service"), worker=ref("Base"), special=ref("Special"),
        shapes={"type": "array", "items": {"description": "Of any kind.", **ref("Shape")}},
    ),
    "Account": {
        "type": "object",
        "required": ["id", "login", "password", "created"],
        "properties": {
            "id": {"type": "string", "readOnly": True},
            "created": {"readOnly": True, **ref("Thing")},
            "login": TEXT,
            "password": {"type": "string", "writeOnly": True},
            "dt": {"type": "string", "format": "date"},
            "owner": {
                "type": "object",
                "required": ["name", "serial"],
                "properties": {"name": TEXT, "serial": {"type": "string", "readOnly": True}},
            },
        },
    },
}  # fmt: skip


def description() -> dict[str, Any]:
    thing, text = content(ref("Thing")), content(TEXT, "text/plain")
    both = {"description": "", "content": {"application/json": {"example": {}}, "text/csv": {"schema": TEXT}}}
    two = {
        "description": "",
        "content": {
            "application/json": {"schema": ref("Thing")},
            "application/hal+json": {"schema": ref("Other")},
        },
    }
    bare = {
        "description": "",
        "content": {"text/plain": {"example": "OK"}, "application/json": {"example": {}}},
    }
    answers = {
        "by_status": {"200": thing, "202": text},
        "without_schema": {"200": both},
        "two_without_schema": {"200": bare},
        "two_shapes": {"200": two},
        "partial": {
            "200": thing,
            "206": content({"type": "string", "format": "binary"}, "application/octet-stream"),
        },
        "lines": {"200": content(ref("Thing"), "application/x-ndjson")},
        "retired": {"410": thing, "default": content(ref("Other"))},
        "small_letters": {"2xx": thing},
        "told_by_status": {"200": thing, "202": content(ref("Note")), "2XX": content(ref("Other"))},
        "told_by_type": {
            "200": {
                "description": "",
                "content": {
                    "application/json": {"schema": ref("Thing")},
                    "application/vnd.x+json": {"schema": ref("Note")},
                    "text/csv": {},
                },
            }
        },
        "form": {"200": content(fields(a=TEXT), "multipart/form-data")},
        "bare_beside": {"200": thing, "202": {"description": "Accepted"}},
        "pet": {"200": content(ref("AnyPet"))},
        "shape": {"200": content(ref("Shape"))},
        "everything": {"200": content(ref("Everything"))},
        "nested": {"200": content(ref("Nested"))},
    }
    paths: dict[str, Any] = {
        f"/{name}": {"post": operation(name, responses)} for name, responses in answers.items()
    }
    body = {"required": True, "content": {"application/json": {"schema": ref("Account")}}}
    paths["/account"] = {
        "put": operation("put_account", {"200": content(ref("Account"))}, requestBody=body),
        "get": operation(
            "list_by", parameters=[parameter(name, TEXT) for name in ("dt", "page", "send", "asyncio")]
        ),
    }
    page = fields(count={"type": "integer"}, results={"type": "array", "items": ref("Thing")})
    paths["/paged"] = {
        "get": operation(
            "list_paged",
            {"200": content(page)},
            parameters=[parameter("page", TEXT), parameter("spec", TEXT)],
        )
    }
    return described(paths, schemas=SCHEMAS)


@pytest.fixture(scope="module")
def client(tmp_path_factory: pytest.TempPathFactory) -> Package:
    return package(tmp_path_factory.mktemp("shapes"), description())


@pytest.mark.parametrize(
    ("name", "body", "kind", "expected"),
    [
        ("by_status", {"a": "x"}, "application/json", {"a": "x"}),
        ("by_status", b"later", "text/plain", "later"),
        ("without_schema", {"a": 1}, "application/json", {"a": 1}),
        ("without_schema", b"", "application/json", None),
        ("without_schema", b"a,b", "text/csv; charset=utf-8", "a,b"),
        ("two_without_schema", b"OK", "text/plain", "OK"),
        ("two_without_schema", [1], "application/json", [1]),
        ("two_shapes", {"b": "x"}, "application/hal+json", {"b": "x"}),
        ("two_shapes", {"a": "x"}, "application/json", {"a": "x"}),
        ("partial", b"\x00\xff", "application/octet-stream", b"\x00\xff"),
        ("partial", {"a": "x"}, "application/json", {"a": "x"}),
        ("retired", {"b": "x"}, "application/json", {"b": "x"}),
        ("small_letters", {"a": "x"}, "application/json", {"a": "x"}),
        ("nested", [[], [[]]], "application/json", [[], [[]]]),
    ],
)
async def test_an_answer_is_read_by_its_type(
    client: Package, service: Wire, name: str, body: Any, kind: str, expected: Any
) -> None:
    """Of several published types that which came counts; without a schema JSON is whatever it is."""
    service.answers(body, kind)
    value = await client.call(service, f"default.{name}")
    assert getattr(value, "to_dict", lambda: value)() == expected


@pytest.mark.parametrize(
    ("name", "status", "kind", "expected"),
    [
        ("told_by_status", 200, "application/json", "Thing"),
        ("told_by_status", 202, "application/json; charset=utf-8", "Note"),
        ("told_by_status", 206, "application/json", "Other"),
        ("told_by_type", 200, "application/json", "Thing"),
        ("told_by_type", 200, "application/vnd.x+json", "Note"),
        ("told_by_type", 201, "Application/Vnd.X+JSON; v=1", "Note"),
        ("told_by_type", 200, "text/csv", "str"),
        ("bare_beside", 200, "application/json", "Thing"),
    ],
)
async def test_status_and_content_type_name_the_class(
    client: Package, service: Wire, name: str, status: int, kind: str, expected: str
) -> None:
    """The same object is of another class under another status, or under another content type."""
    service.answers({"a": "x"}, kind, status)
    assert type(await client.call(service, f"default.{name}")).__name__ == expected


async def test_an_answer_that_is_a_form_is_bytes(client: Package, service: Wire) -> None:
    """It comes as it is, and the report names it."""
    service.answers(b"a=x", "multipart/form-data; boundary=z")
    assert await client.call(service, "default.form") == b"a=x"
    assert any("/responses/200/content/multipart" in note for note in client.outcome.repairs)


@pytest.mark.parametrize("body", [b"", b"OK"])
async def test_a_word_where_no_body_is_published_is_nothing(
    client: Package, service: Wire, body: bytes
) -> None:
    """A status that is published without a body may bring a word; one that is published with JSON may not."""
    service.answers(body, "text/plain", 202)
    assert await client.call(service, "default.bare_beside") is None
    service.answers(body, "text/plain", 200)
    with pytest.raises(client.module("errors").DecodingError):
        await client.call(service, "default.bare_beside")


async def test_values_a_line_each_are_a_list(client: Package, service: Wire) -> None:
    """Newline-delimited JSON is read line by line, and asked for."""
    service.answers(b'{"a": "1"}\n\n{"a": "2"}\n', "application/x-ndjson")
    assert [item.a for item in await client.call(service, "default.lines")] == ["1", "2"]
    assert service.last.headers["accept"] == "application/x-ndjson, */*;q=0.1"


async def test_what_is_asked_for(client: Package, service: Wire) -> None:
    """`Accept` names the published types, JSON first; who sets another for all calls keeps it."""
    service.answers({"a": "x"})
    await client.call(service, "default.without_schema")
    assert service.last.headers["accept"] == "application/json, text/csv;q=0.9"
    function = client.module("api.default.by_status").asyncio
    own = client.module("client").Client(service.url, headers={"Accept": "application/x"})
    async with own:
        await function(client=own)
    assert service.last.headers["accept"] == "application/x"


@pytest.mark.parametrize(
    ("name", "body", "expected"),
    [
        ("pet", {"kind": "canine", "name": "x"}, "Dog"),
        ("pet", {"kind": "feline", "name": "x"}, "Cat"),
        ("pet", {"kind": "Dog", "name": "x"}, "Dog"),
        ("shape", {"type": "Circle"}, "Circle"),
        ("shape", {"type": "Disc"}, "Disc"),
        ("shape", {"type": "Shape"}, "Shape"),
        ("shape", {"type": "new"}, "Shape"),
    ],
)
async def test_a_discriminator_names_the_class(
    client: Package, service: Wire, name: str, body: Any, expected: str
) -> None:
    """By its mapping, by the name of the schema, and among the children of a parent; a new text is the parent."""
    service.answers(body)
    assert type(await client.call(service, f"default.{name}")).__name__ == expected


async def test_circles_and_narrowed_shapes(client: Package, service: Wire) -> None:
    """What leads back to itself is read to its end, and what is said twice of one place has both."""
    document = {
        "nested": [[[]]],
        "json": {"a": [1, None, {"b": "c"}]},
        "block": [{"a": "x"}, [{"a": "y"}]],
        "tree": {"value": "1", "children": [{"value": "2", "children": []}]},
        "widget": {"part": {"holder": {"parts": [{"holder": {}}]}}},
        "service": {"metrics": {"cpu": {"percent": 1}, "rps": {"n": 2}}, "rows": [{"x": "1", "y": "2"}]},
        "worker": {"metrics": {"cpu": {"percent": 3}}},
        "special": {"a": "x", "when": "2026-01-02T03:04:05+00:00"},
        "shapes": [{"type": "Circle", "radius": 1}],
    }
    service.answers(document)
    value = await client.call(service, "default.everything")
    assert value.to_dict() == document
    assert (value.service.metrics.cpu.percent, value.service.metrics.rps.n) == (1, 2)
    assert (value.service.rows[0].x, value.service.rows[0].y) == ("1", "2")
    assert value.widget.part.holder.parts[0].holder is not None
    assert (value.special.a, value.special.when.year) == ("x", 2026)
    assert type(value.shapes[0]).__name__ == "Circle"
    assert value.tree.children[0].value == "2"


async def test_fields_of_one_way(client: Package, service: Wire) -> None:
    """A request needs nothing that only answers have, and still what only requests have."""
    account = client.models.Account
    service.answers({"id": "1", "login": "x", "created": {"a": "b"}})
    answer = await client.call(service, "default.put_account", body=account(login="x", password="y"))
    assert service.last.json == {"login": "x", "password": "y"}
    assert (answer.id, answer.password, answer.created.a) == ("1", None, "b")
    with pytest.raises(TypeError, match="password"):
        account(login="x")
    owner = client.models.AccountOwner(name="z")
    await client.call(service, "default.put_account", body=account(login="x", password="y", owner=owner))
    assert service.last.json["owner"] == {"name": "z"}
    assert account.__annotations__["password"] == "str | None"


async def test_parameters_with_names_of_the_module(client: Package, service: Wire) -> None:
    """Names that generated code has for itself are sent under their own, also by a list."""
    await client.call(
        service, "default.list_by", dt_query="1", page_query="2", send_query="3", asyncio_query="4"
    )
    assert service.last.target == "/api/account?dt=1&page=2&send=3&asyncio=4"
    assert "page_query" in (client.folder / "api" / "default" / "list_paged.py").read_text("utf-8")


@pytest.mark.timeout(120)
def test_the_types_hold(client: Package) -> None:
    """Mypy --strict finds nothing in what was generated."""
    command = [sys.executable, "-m", "mypy", "--strict", "--config-file=", "-p", client.name]
    run = subprocess.run(
        [*command, "--cache-dir", str(client.folder.parent / "cache")],
        capture_output=True,
        text=True,
        check=False,
        cwd=client.folder.parent,
    )
    assert run.returncode == 0, run.stdout
