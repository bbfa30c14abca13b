"""Descriptions are read as they were meant, from however many files, or refused with their place."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from scripts.codegen.description.document import Document, load, operations
from scripts.codegen.description.references import find, look_up
from scripts.codegen.description.yaml_json import read_text
from scripts.codegen.errors import DescriptionError
from scripts.codegen.pipeline import read

HEAD = "openapi: 3.1.0\ninfo: {title: t, version: '1'}\n"


def written(folder: Path, text: str, **files: str) -> Path:
    """Write a description and files beside it; `__` in a name stands for a slash, and `_yml` ends it."""
    for name, content in files.items():
        path = folder / name.replace("__", "/").replace("_yml", ".yml")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content, "utf-8")
    spec = folder / "api.yaml"
    spec.write_text(text if "openapi" in text else HEAD + text, "utf-8")
    return spec


def taken(folder: Path, text: str, **files: str) -> Document:
    """Read a description down to its repairs."""
    spec = written(folder, text, **files)
    return read(spec).document


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("[010, -09, 0o10, 0x1F, +5]", [10, -9, 8, 31, 5]),
        ("[1e3, 1., .5, 1_000, 12:30, 0b1]", [1000.0, 1.0, 0.5, "1_000", "12:30", "0b1"]),
        ("[yes, No, on, OFF, y]", ["yes", "No", "on", "OFF", "y"]),
        ("[true, FALSE, ~, null, 2026-01-31, '5', !!str 5]", [True, False, None, None, "2026-01-31", "5", "5"]),
        ("{true: 1, null: 2, 1.50: 3, 007: 4, on: 5, ~: 6}", {"true": 1, "null": 2, "1.50": 3, "007": 4, "on": 5, "~": 6}),
        ("a: &x {b: 1, c: 2}\nd: {<<: *x, c: 3}", {"a": {"b": 1, "c": 2}, "d": {"b": 1, "c": 3}}),
        ("- &n [1]\n- *n", [[1], [1]]),
    ],
)  # fmt: skip
def test_values_are_those_of_yaml_1_2(text: str, value: Any) -> None:
    """Numbers with leading zeros are decimal, words stay words, and every key is the text that stands there."""
    assert read_text(text, "f") == value
    assert json.dumps(read_text(text, "f")) == json.dumps(value).replace(
        '"d": {"b": 1, "c": 3}', '"d": {"c": 3, "b": 1}'
    )


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("a: 1\nb: {c: 1,\n  c: 2}", r"f:3:3: the key 'c' stands twice, first in line 2"),
        ('{"a": {"b/c": [{"d": 1, "d": 2}]}}', r"f: #/a/b~1c/0: the key 'd' stands twice"),
        ("true: 1\n'true': 2", r"f:2:1: the key 'true' stands twice"),
        ("? [a]\n: 1", r"f:1:3: has a key that is a list or an object"),
        ("a: &x 1\n*x : 2", r"f:2:1: has an alias as a key"),
        ("a: *x", r"f:1:4: has an alias \*x, and there is no anchor"),
        ("a: !!python/object:os.system x", r"f:1:4: has the YAML tag tag:yaml\.org,2002:python"),
        ("a: 1\n---\nb: 2", r"f:2:1: has a second document"),
        ("a: " + "9" * 5000, r"f:1:4: is a number of too many digits"),
        ("a: [" * 400, r"f: is nested more than 300 levels deep"),
        ('{"a":' * 400 + "1" + "}" * 400, r"f: is nested more than 300 levels deep"),
        ("a: b\x07", r"has the character U\+0007"),
    ],
)
def test_what_is_not_certain_is_refused_with_its_place(text: str, problem: str) -> None:
    """A key that stands twice would be lost in silence, in YAML as in JSON, at whatever depth."""
    with pytest.raises(DescriptionError, match=problem):
        read_text(text, "f")


def test_pointers_lead_through_lists_and_references() -> None:
    """A step may be an index, may be escaped, and may lie behind another reference."""
    document = {
        "a": {"list": [{"x": 1}, {"$ref": "#/b"}], "x/y z": {"$ref": "#/a/list/1"}},
        "b": {"c": {"$anchor": "here", "d": 5}},
        "loop": {"$ref": "#/pool"},
        "pool": {"$ref": "#/loop"},
    }
    assert look_up(document, "#/a/list/0/x") == 1
    assert look_up(document, "#/a/x~1y%20z/c/d") == 5
    assert find(document, "#/a/x~1y%20z/c") == (("b", "c"), document["b"]["c"])
    assert look_up(document, "#here") is document["b"]["c"]
    for missing in (
        "#/a/list/2",
        "#/a/list/-1",
        "#/a/list/01",
        "#/loop/x",
        "#/b/c/d/e",
        "#gone",
        "other.yaml",
    ):
        assert find(document, missing) is None, missing


def test_bundled_references(tmp_path: Path) -> None:
    """What bundlers write, pointers into other operations, is a parameter, an answer and a named shape."""
    document = taken(
        tmp_path,
        """paths:
  /a/{id}:
    parameters: [{name: id, in: path, required: true, schema: {type: integer}}]
    get:
      responses:
        '200': {description: ok, content: {application/json: {schema: {type: object, properties: {when: {type: object, properties: {at: {type: string}}}}}}}}
  /b/{id}:
    parameters: [{$ref: '#/paths/~1a~1%7Bid%7D/parameters/0'}]
    get:
      responses:
        '200': {$ref: '#/paths/~1a~1%7Bid%7D/get/responses/200'}
        '201': {description: ok, content: {application/json: {schema: {$ref: '#/paths/~1a~1%7Bid%7D/get/responses/200/content/application~1json/schema/properties/when'}}}}
""",
    )
    operation = document["paths"]["/b/{id}"]["get"]
    assert operation["parameters"][0]["schema"] == {"type": "integer"}
    assert "when" in operation["responses"]["200"]["content"]["application/json"]["schema"]["properties"]
    named = operation["responses"]["201"]["content"]["application/json"]["schema"]
    assert named == {"$ref": "#/components/schemas/when"}
    assert document["components"]["schemas"]["when"]["properties"] == {"at": {"type": "string"}}


def test_paths_and_operations_that_are_references(tmp_path: Path) -> None:
    """A path has the operations of what it refers to and its own; an operation may stand in a file; capitals are none."""
    document = taken(
        tmp_path,
        """paths:
  /a:
    $ref: '#/components/pathItems/Shared'
    Post: {operationId: make, responses: {'204': {description: ok}}}
    parameters: [{name: own, in: query, schema: {type: string}}]
  /b: {$ref: paths/b_yml.yml}
  /c: {get: {$ref: 'paths/b.yml#/get'}}
components:
  pathItems:
    Shared:
      parameters: [{name: shared, in: query, schema: {type: string}}]
      get: {operationId: list, responses: {'204': {description: ok}}}
""".replace("b_yml.yml", "b.yml"),
        paths__b_yml="get: {operationId: fromFile, responses: {'200': {description: ok, content: {application/json: {schema: {$ref: '../schemas/thing.yml'}}}}}}",
        schemas__thing_yml="type: object\nproperties: {id: {type: string}, owner: {$ref: people.yml#/Person}, self: {$ref: '#'}}",
        schemas__people_yml="Person: {type: object, properties: {things: {type: array, items: {$ref: thing.yml}}}}",
    )
    names = {str(at): [entry["name"] for entry in at.operation["parameters"]] for at in operations(document)}
    assert names == {"POST /a": ["shared", "own"], "GET /a": ["shared", "own"], "GET /b": [], "GET /c": []}
    schemas = document["components"]["schemas"]
    assert set(schemas) == {"thing", "Person"}
    assert schemas["thing"]["properties"]["owner"] == {"$ref": "#/components/schemas/Person"}
    assert schemas["thing"]["properties"]["self"] == {"$ref": "#/components/schemas/thing"}
    assert schemas["Person"]["properties"]["things"]["items"] == {"$ref": "#/components/schemas/thing"}


def test_keywords_beside_a_reference_count(tmp_path: Path) -> None:
    """Fields and requirements beside a `$ref` belong to the shape; prose beside it stays prose."""
    schemas = taken(
        tmp_path,
        """paths: {/a: {get: {responses: {'200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/Special'}}}}}}}}
components:
  schemas:
    Base: {type: object, properties: {id: {type: string}}}
    Special: {$ref: '#/components/schemas/Base', properties: {extra: {$ref: '#/components/schemas/Base', description: d}}, required: [extra]}
""",
    )["components"]["schemas"]
    base = {"$ref": "#/components/schemas/Base"}
    extra = {"description": "d", "allOf": [base]}
    assert schemas["Special"]["allOf"] == [
        base,
        {"required": ["extra"], "properties": {"extra": extra}, "type": "object"},
    ]


@pytest.mark.parametrize(
    ("paths", "problem"),
    [
        ("/a: {get: {$ref: gone.yml}}", r"#/paths/~1a/get: 'gone\.yml' refers out of the file.* put it there, or bundle"),
        ("/a: {get: {$ref: ../outside.yml}}", r"no such file in the folder of the description"),
        ("/a: {get: {$ref: 'https://x.test/a.yml'}}", r"to the network, which is never asked; bundle"),
        ("/a: {$ref: '#/paths/~1b'}\n  /b: {$ref: '#/paths/~1a'}", r"#/paths/~1a: (refers to itself|.*refers to nothing)"),
        ("/a: {get: {responses: {}}, GET: {responses: {}}}", r"#/paths/~1a/GET: stands beside get"),
        ("/a: {query: {responses: {}}}", r"#/paths/~1a/query: QUERY is no method of OpenAPI 3\.1.*overlay"),
        ("/a: {get: {responses: {}}, additionalOperations: {COPY: {}}}", r"#/paths/~1a/additionalOperations"),
        ("/a: {get: {responses: {}, security: 5}}", r"#/paths/~1a/get/security: is not a list"),
        ("/a: {get: {responses: {'200': {content: {application/json: {schema: {$ref: bad.yml}}}}}}}", r"bad\.yml:1:4: "),
        ("/a: {get: {responses: {'200': {content: {application/json: {schema: {$ref: 'odd.yml#/X'}}}}}}}", r"odd\.yml#/X/properties/p: is not a schema"),
    ],
)  # fmt: skip
def test_a_refusal_says_place_and_advice(tmp_path: Path, paths: str, problem: str) -> None:
    """What can't be carried is named where it stands, in which file, with what to do; no object shows its address."""
    (tmp_path / "outside.yml").write_text("get: {}", "utf-8")
    folder = tmp_path / "folder"
    folder.mkdir()
    with pytest.raises(DescriptionError, match=problem) as caught:
        taken(
            folder, f"paths:\n  {paths}\n", bad_yml="a: *b", odd_yml="X: {type: object, properties: {p: 5}}"
        )
    assert " at 0x" not in str(caught.value)


def test_files_that_nothing_needs_are_not_asked_for(tmp_path: Path) -> None:
    """An example may name a file that is not there: it is data."""
    text = "paths: {/a: {get: {responses: {'200': {description: ok, content: {application/json: {examples: {a: {$ref: gone.json}}}}}}}}}"
    assert list(load(written(tmp_path, text))["paths"]) == ["/a"]


def test_places_in_swagger_are_those_of_the_file(tmp_path: Path) -> None:
    """Bundled pointers work in Swagger 2.0 as well, and problems name its own sections."""
    text = """swagger: '2.0'
openapi_: x
info: {title: t, version: '1'}
paths:
  /a: {get: {responses: {'200': {description: ok, schema: {type: object, properties: {x: {type: object, properties: {y: {type: string}}}}}}}}}
  /b: {get: {responses: {'200': {description: ok, schema: {$ref: '#/paths/~1a/get/responses/200/schema/properties/x'}}}}}
definitions: {T: {type: object, properties: {p: 5}}}
"""
    with pytest.raises(DescriptionError, match=r"^#/definitions/T/properties/p: is not a schema"):
        taken(tmp_path, text)
    schemas = taken(tmp_path, text.replace("p: 5", "p: {}"))["components"]["schemas"]
    assert schemas["x"]["properties"] == {"y": {"type": "string"}}
