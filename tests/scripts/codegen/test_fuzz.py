"""A description may be broken in any way: the pipeline ends in a client or in a clear error."""

from __future__ import annotations

import ast
import copy
import json
import re
import tempfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from scripts.codegen.errors import DescriptionError
from scripts.codegen.pipeline import Settings, generate

pytestmark = pytest.mark.slow

ROOT = Path(__file__).resolve().parents[3]

SEEDS: list[dict[str, Any]] = [
    {
        "openapi": "3.1.0",
        "info": {"title": "t", "version": "1"},
        "tags": [{"name": "0_Things", "x-displayName": "Things"}],
        "paths": {
            "/v1/things/{id}/": {
                "parameters": [{"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}],
                "get": {
                    "tags": ["0_Things"],
                    "operationId": "getThing",
                    "parameters": [
                        {"name": "limit", "in": "query", "schema": {"type": "integer", "default": 20}},
                        {"name": "state", "in": "query", "schema": {"type": "string", "enum": ["a", "b"]}},
                    ],
                    "responses": {
                        "200": {
                            "description": "ok",
                            "content": {
                                "application/json": {
                                    "schema": {
                                        "type": "object",
                                        "required": ["count"],
                                        "properties": {
                                            "count": {"type": "integer"},
                                            "results": {
                                                "type": "array",
                                                "items": {"$ref": "#/components/schemas/Thing"},
                                            },
                                        },
                                    }
                                }
                            },
                        }
                    },
                },
                "put": {
                    "requestBody": {
                        "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}
                    },
                    "responses": {"204": {"description": "done"}},
                },
            }
        },
        "components": {
            "schemas": {
                "Thing": {
                    "allOf": [
                        {"$ref": "#/components/schemas/Base"},
                        {"properties": {"size": {"type": "number"}}},
                    ]
                },
                "Base": {
                    "type": "object",
                    "properties": {
                        "name": {"type": ["string", "null"], "format": "uuid"},
                        "parent": {"$ref": "#/components/schemas/Thing"},
                        "kind": {
                            "oneOf": [{"type": "string"}, {"type": "object", "additionalProperties": {}}]
                        },
                    },
                },
            }
        },
    },
    {
        "swagger": "2.0",
        "info": {"title": "t", "version": "1"},
        "basePath": "/api",
        "paths": {
            "/things/": {
                "post": {
                    "tags": ["Things"],
                    "consumes": ["application/json"],
                    "parameters": [
                        {
                            "name": "data",
                            "in": "body",
                            "required": True,
                            "schema": {"$ref": "#/definitions/Thing"},
                        },
                        {"name": "ids", "in": "query", "type": "array", "items": {"type": "string"}},
                    ],
                    "responses": {"201": {"description": "made", "schema": {"$ref": "#/definitions/Thing"}}},
                }
            }
        },
        "definitions": {
            "Thing": {"type": "object", "properties": {"n": {"type": "string", "x-nullable": True}}}
        },
    },
    # References into other places, several bodies and answers, circles, discriminators and styles.
    {
        "openapi": "3.1.0",
        "info": {"title": "t", "version": "1"},
        "servers": [{"url": "https://api.example.com/v1"}],
        "paths": {
            "/a/{id}?kind=x": {
                "servers": [{"url": "/v2"}],
                "parameters": [
                    {
                        "name": "id",
                        "in": "path",
                        "required": True,
                        "style": "matrix",
                        "schema": {"type": "array"},
                    },
                    {
                        "name": "f",
                        "in": "query",
                        "style": "deepObject",
                        "schema": {"$ref": "#/components/schemas/Pet"},
                    },
                    {"name": "j", "in": "query", "content": {"application/json": {"schema": {}}}},
                ],
                "post": {
                    "requestBody": {
                        "content": {
                            "multipart/form-data": {
                                "schema": {
                                    "type": "object",
                                    "properties": {
                                        "file": {"type": "string", "contentMediaType": "image/png"}
                                    },
                                },
                                "encoding": {"ids": {"explode": False}},
                            },
                            "application/merge-patch+json": {"schema": {"$ref": "#/components/schemas/Pet"}},
                            "text/csv": {},
                        }
                    },
                    "responses": {
                        "200": {
                            "description": "ok",
                            "content": {
                                "application/json": {"schema": {"$ref": "#/components/schemas/Pet"}},
                                "text/csv": {},
                            },
                        },
                        "206": {"description": "ok", "content": {"application/x-ndjson": {"schema": {}}}},
                        "404": {"$ref": "#/paths/~1a~1{id}?kind=x/post/responses/200"},
                    },
                },
            },
            "/b": {
                "$ref": "#/components/pathItems/Shared",
                "Put": {"responses": {"default": {"description": "ok"}}},
            },
        },
        "components": {
            "pathItems": {
                "Shared": {"get": {"responses": {"2xx": {"description": "ok"}}, "security": [{"key": []}]}}
            },
            "securitySchemes": {"key": {"type": "apiKey", "in": "query", "name": "k"}},
            "schemas": {
                "Pet": {
                    "type": "object",
                    "required": ["kind"],
                    "properties": {
                        "kind": {"type": "string", "readOnly": True},
                        "part": {"$ref": "#/components/schemas/Pet/$defs/Part"},
                        "json": {"$ref": "#/components/schemas/Json"},
                    },
                    "discriminator": {"propertyName": "kind", "mapping": {"c": "Cat"}},
                    "$defs": {"Part": {"properties": {"whole": {"$ref": "#/components/schemas/Pet"}}}},
                },
                "Cat": {
                    "allOf": [
                        {"$ref": "#/components/schemas/Pet"},
                        {"properties": {"part": {"properties": {"x": {"type": "string"}}}}},
                    ]
                },
                "Json": {
                    "anyOf": [
                        {"type": "string"},
                        {"type": "array", "items": {"$ref": "#/components/schemas/Json"}},
                    ]
                },
                "Kind": {"oneOf": [{"const": 1, "title": "ONE"}, {"const": 2}]},
                "Alias": {"$ref": "#/components/schemas/Kind", "description": "d", "properties": {"k": {}}},
            },
        },
    },
]

ODD = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-2, 999),
    st.sampled_from(
        [
            "",
            "x",
            "object",
            "array",
            "string",
            "#/components/schemas/Thing",
            "#/definitions/Thing",
            "{",
            '"""',
            "\\",
        ]
    ),
    st.just([]),
    st.just({}),
    st.just([{}]),
    st.just({"$ref": "#/components/schemas/Thing"}),
    st.just({"$ref": "#/components/schemas/Pet"}),
    st.just({"$ref": "gone.yml#/x"}),
    st.just({"$ref": "#/paths/~1b/get"}),
    st.just({"type": "object", "properties": {"class": {"enum": [1, "a"]}}}),
    st.text(max_size=6),
)


def places(node: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """Return the path to everything inside a document."""
    found = [path] if path else []
    if isinstance(node, dict):
        for key, value in node.items():
            found += places(value, (*path, key))
    elif isinstance(node, list):
        for index, value in enumerate(node):
            found += places(value, (*path, index))
    return found


@st.composite
def mutated(draw: st.DrawFn) -> dict[str, Any]:
    """Draw a description with some of its parts replaced, removed, renamed or moved."""
    document = copy.deepcopy(draw(st.sampled_from(SEEDS)))
    for _ in range(draw(st.integers(1, 3))):
        candidates = places(document)
        if not candidates:
            break
        path = draw(st.sampled_from(candidates))
        parent: Any = document
        for step in path[:-1]:
            parent = parent[step]
        match draw(st.sampled_from(["replace", "remove", "rename", "move"])):
            case "remove":
                del parent[path[-1]]
            case "rename" if isinstance(parent, dict):
                parent[draw(st.text(max_size=6))] = parent.pop(path[-1])
            case "move":
                other: Any = document
                for step in draw(st.sampled_from(candidates)):
                    other = other[step] if isinstance(other, dict | list) else other
                parent[path[-1]] = copy.deepcopy(other)
            case _:
                # Drawn values may be shared, and the next mutation may change them.
                parent[path[-1]] = copy.deepcopy(draw(ODD))
    return document


@pytest.mark.timeout(300)
@settings(
    max_examples=60,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
@given(document=mutated())
def test_a_mutated_description_ends_in_a_client_or_a_clear_error(
    document: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Never in a traceback, and never in a client that is not Python."""
    # The formatter runs as a process of its own, which would take most of the time.
    monkeypatch.setattr("scripts.codegen.pipeline.format_package", lambda package: None)
    with tempfile.TemporaryDirectory() as folder:
        spec = Path(folder) / "spec.json"
        spec.write_text(json.dumps(document), "utf-8")
        out = Path(folder) / "fuzz_client"
        problems: tuple[str, ...] = ()
        try:
            generate(Settings(spec, out, ROOT / "generator-config.yml", Path(folder) / "names.lock.yaml"))
        except DescriptionError as error:
            problems = error.problems or ("",)
        if problems:
            assert all(problem.strip() for problem in problems)
            assert not any(
                re.search(r" at 0x|openapi_python_client|pydantic", problem) for problem in problems
            )
            assert not out.exists()
        else:
            for module in out.rglob("*.py"):
                compile(ast.parse(module.read_text("utf-8")), str(module), "exec")


@settings(max_examples=60, deadline=None, derandomize=True)
@given(
    content=st.one_of(
        st.binary(max_size=200), st.text(max_size=200).map(lambda text: text.encode("utf-8", "ignore"))
    )
)
def test_any_bytes_are_a_clear_error(content: bytes) -> None:
    """A file of anything is told apart from a description."""
    with tempfile.TemporaryDirectory() as folder:
        spec = Path(folder) / "spec.yaml"
        spec.write_bytes(content)
        with pytest.raises(DescriptionError):
            generate(
                Settings(
                    spec, Path(folder) / "c", ROOT / "generator-config.yml", Path(folder) / "names.lock.yaml"
                )
            )
