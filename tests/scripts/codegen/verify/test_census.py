"""What a description publishes is counted first: a part that the client lacks at the end is an error."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from esper_client import encoding
from scripts.codegen.description.document import Document, operations
from scripts.codegen.errors import DescriptionError
from scripts.codegen.pipeline import Settings, generate
from scripts.codegen.repair.unsupported import OF_THE_ENGINE
from scripts.codegen.rules import normalize as rules
from scripts.codegen.verify.census import count
from tests.scripts.generated import ROOT, content, described, operation, package, parameter

pytestmark = pytest.mark.slow

TEXT = {"type": "string"}


def small() -> dict[str, Any]:
    thing = {
        "type": "object",
        "properties": {"a": TEXT, "b": {"type": "object", "properties": {"c": TEXT, "d": TEXT}}},
    }
    body = content(thing) | {"required": True}
    call = operation("call", {"200": content(thing), "404": content(TEXT)}, requestBody=body)
    call |= {"parameters": [parameter("q", TEXT), parameter("Accept", TEXT, "header")]}
    call |= {"security": [{"key": []}], "servers": [{"url": "https://other.example.com"}]}
    document = described({"/a": {"post": call, "parameters": [parameter("h", TEXT, "header")]}})
    document["components"]["securitySchemes"] = {"key": {"type": "apiKey", "in": "header", "name": "X-Key"}}
    return document


def test_everything_is_counted() -> None:
    """Operations, parameters, bodies, answers, security and servers, those of the path among them."""
    assert count(small()).numbers() == {
        "answer": 2, "body": 1, "operation": 1, "parameter": 3, "security": 1, "server": 1,
    }  # fmt: skip
    swagger = {
        "swagger": "2.0",
        "paths": {
            "/a": {"$ref": "#/x/0"},
            "/b": {
                "GET": {
                    "parameters": [{"name": "f", "in": "formData"}],
                    "responses": {"200": {"schema": TEXT}},
                }
            },
        },
        "x": [{"get": {"responses": {}}}],
    }
    assert count(swagger).numbers() == {"answer": 1, "body": 1, "operation": 2}


def test_what_is_left_out_has_its_reason(tmp_path: Path) -> None:
    """Errors are raised, a header is the client's, and a key that the client does not send is named."""
    outcome = package(tmp_path, small()).outcome
    assert outcome.census.left_out == {
        ("answer", "POST /a", "404", "application/json"): "errors are raised, not returned",
        ("parameter", "POST /a", "header", "Accept"): "is set by the client",
    }
    assert outcome.left_out() == [
        "#/paths/~1a/post/parameters/1: the parameter header Accept is set by the client"
    ]
    [note] = [note for note in outcome.repairs if "securitySchemes" in note]
    assert note.endswith("not this (apiKey in header X-Key); give it in the `headers` of the client")


def losing(part: str) -> Any:
    def lose(document: Document) -> None:
        for at in operations(document):
            match part:
                case "parameter":
                    at.operation["parameters"].pop()
                case "body":
                    del at.operation["requestBody"]
                case "answer":
                    at.operation["responses"] = {"204": {"description": ""}}
                case "security":
                    at.operation["security"] = []
                case "server":
                    at.operation["servers"] = []
                case "property":
                    schema = at.operation["responses"]["200"]["content"]["application/json"]["schema"]
                    del schema["properties"]["b"]["properties"]["c"]

    return lose


@pytest.mark.parametrize(
    ("part", "problem"),
    [
        ("parameter", r"#/paths/~1a/parameters/0: the parameter header h of POST /a would be lost"),
        ("body", r"#/paths/~1a/post/requestBody: the body application/json of POST /a would be lost"),
        ("answer", r"the answer 200 application/json of POST /a would be lost|answers with None"),
        ("security", r"#/paths/~1a/post: the security key of POST /a would be lost"),
        ("server", r"#/paths/~1a/post: the server https://other\.example\.com of POST /a would be lost"),
        ("property", r"/properties/b/properties/c: no model has it"),
    ],
)
def test_a_rule_that_loses_something_is_found(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, part: str, problem: str
) -> None:
    """Whatever is dropped on the way ends in an error that names it with its place, and in no client."""
    monkeypatch.setattr(rules, "drop_titles", losing(part))
    with pytest.raises(DescriptionError, match=problem):
        package(tmp_path, small())
    assert not list(tmp_path.glob("*/__init__.py"))


def test_an_operation_that_is_lost_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Also where what loses it comes before everything that knows of it."""
    monkeypatch.setattr(
        "scripts.codegen.pipeline.write_out_paths", lambda document, note: document["paths"].pop("/b")
    )
    document = described({"/a": {"get": operation("a")}, "/b": {"get": operation("b")}})
    with pytest.raises(DescriptionError, match=r"#/paths/~1b/get: the operation GET /b would be lost"):
        package(tmp_path, document)


def test_what_the_overlay_takes_out_is_no_loss(tmp_path: Path) -> None:
    """An action that removes an operation or a parameter is its reason, also for a method that can't be sent."""
    overlay = tmp_path / "overlay.yaml"
    overlay.write_text(
        "overlay: 1.0.0\nactions:\n"
        "- {target: '$.paths[\"/a\"].query', description: d, x-remove-when: w, remove: true}\n"
        "- {target: '$.paths[\"/a\"].get.parameters[0]', description: d, x-remove-when: w, remove: true}\n"
    )
    get = operation("a", parameters=[parameter("gone", TEXT), parameter("kept", TEXT)])
    document = described({"/a": {"get": get, "query": operation("q")}})
    outcome = package(tmp_path, document, overlay=overlay).outcome
    assert outcome.census.left_out == {
        ("operation", "QUERY /a"): "the overlay takes it out",
        ("parameter", "GET /a", "query", "gone"): "the overlay takes it out",
    }


def test_what_no_method_carries_is_named(tmp_path: Path) -> None:
    """Callbacks, links and headers of parts are left out with their places."""
    form = content({"type": "object", "properties": {"a": {"type": "object"}}}, "multipart/form-data")
    form["content"]["multipart/form-data"]["encoding"] = {
        "a": {"contentType": "text/xml", "headers": {"X-A": {}}}
    }
    answers = {"200": {"description": "", "links": {"Next": {"operationId": "a"}}}}
    callbacks = {"done": {"{$request.body#/url}": {"post": {"responses": {}}}}}
    paths = {"/a": {"post": operation("a", answers, requestBody=form, callbacks=callbacks)}}
    notes = "\n".join(package(tmp_path, described(paths)).outcome.repairs)
    for place, name in (
        ("callbacks", "done"),
        ("responses/200/links", "Next"),
        ("encoding/a", "X-A"),
        ("encoding/a", "text/xml"),
    ):
        assert re.search(rf"{place}: .*{name}", notes), (place, notes)


def test_a_folder_that_can_not_be_imported_is_refused_first(tmp_path: Path) -> None:
    """Nothing is written where `import` could not name the client."""
    for name in ("my-client", "class", "1st"):
        with pytest.raises(DescriptionError, match="no name that Python can import"):
            generate(Settings(tmp_path / "none.json", tmp_path / name, ROOT / "generator-config.yml", None))
    assert not list(tmp_path.iterdir())


def test_what_is_sent_or_read_whole_is_named(tmp_path: Path) -> None:
    """Fields of XML are neither written nor read; where the same comes as JSON, or is an error, nothing is said."""
    thing = {"type": "object", "properties": {"a": TEXT}}
    both = {kind: {"schema": thing} for kind in ("application/xml", "application/json")}
    paths = {
        "/a": {
            "post": operation(
                "a",
                {"200": content(thing, "application/xml"), "default": content(thing, "text/yaml")},
                requestBody=content({"$ref": "#/components/schemas/Thing"}, "application/yaml"),
            ),
            "put": operation(
                "b", {"200": {"description": "", "content": both}}, requestBody={"content": both}
            ),
            "get": operation("c", {"200": content(TEXT, "text/plain")}),
        }
    }
    notes = package(tmp_path, described(paths, schemas={"Thing": thing})).outcome.repairs
    sent, read = (
        "is given whole, as a `File`: its fields are not written",
        "comes whole, as text or bytes: its fields",
    )
    assert notes == (
        f"#/paths/~1a/post/requestBody/content/application~1yaml: {sent}",
        f"#/paths/~1a/post/responses/200/content/application~1xml: {read} are not read",
    )


def test_what_calls_are_refused_for_is_named(tmp_path: Path) -> None:
    """Lists of lists and of objects have no form of their own, and some headers are the engine's."""
    rows = {"type": "array", "items": {"$ref": "#/components/schemas/Row"}}
    given = [
        parameter("rows", rows),
        parameter(
            "X-Things", {"type": "array", "items": {"properties": {"a": TEXT}, "type": "object"}}, "header"
        ),
        {"name": "as_json", "in": "query", "content": {"application/json": {"schema": rows}}},
        parameter("Upgrade", TEXT, "header"),
        parameter("plain", {"type": "array", "items": TEXT}),
    ]
    paths = {"/a": {"get": operation("a", parameters=given)}}
    row = {"type": "array", "items": TEXT}
    notes = package(tmp_path, described(paths, schemas={"Row": row})).outcome.repairs
    assert [note.partition(": ")[0][-1] for note in notes] == ["0", "1", "3"]
    assert "no form for a list of lists in a query, so a call with 'rows' is refused" in notes[0]
    assert "no form for a list of objects in a header" in notes[1]
    assert notes[2].endswith("the header Upgrade is written by the HTTP engine; a call with it is refused")
    assert encoding._OF_THE_ENGINE == OF_THE_ENGINE


def test_an_answer_of_a_list_that_is_no_page_is_named(tmp_path: Path) -> None:
    """A list that may answer 202 without a body says so, with what becomes of reading it."""
    page = {
        "type": "object",
        "properties": {
            "count": {"type": "integer"},
            "results": {"type": "array", "items": {"type": "object"}},
        },
    }
    answers = {"200": content(page), "202": {"description": "not yet"}}
    paths = {"/a": {"get": operation("list_a", answers), "post": operation("b", answers)}}
    [line] = package(tmp_path, described(paths)).outcome.left_out()
    assert line.startswith("#/paths/~1a/get/responses/202: the list is read page by page")
    assert "reading ends with a `DecodingError`, and can be tried again later" in line


def test_a_body_whose_boundary_is_not_known_is_refused(tmp_path: Path) -> None:
    """A multipart body that is given whole says how its parts are told apart, or is not sent."""
    call = operation("a", requestBody=content(TEXT, "multipart/mixed"))
    client = package(tmp_path, described({"/a": {"post": call}}))
    build = client.module("api.default.a")._get_kwargs
    with pytest.raises(
        ValueError, match=r"body: needs a `mime_type` such as 'multipart/mixed; boundary=\.\.\.'"
    ):
        build(body=client.file(b"--x--", "a.bin"))
    kind = "multipart/mixed; Boundary=x"
    assert build(body=client.file(b"--x--", None, kind))["headers"]["Content-Type"] == kind
