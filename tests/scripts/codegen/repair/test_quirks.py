"""Every quirk of real descriptions that we know: what becomes of it in the client."""

from __future__ import annotations

import importlib
import inspect
import itertools
import json
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from scripts.codegen.errors import DescriptionError
from scripts.codegen.names.lock import Lock
from scripts.codegen.pipeline import Outcome, Settings, generate

pytestmark = pytest.mark.slow

ROOT = Path(__file__).resolve().parents[4]
_NUMBERS = itertools.count()

Build = Callable[[dict[str, Any]], "Client"]


class Client:
    """A generated client, imported, with what its functions sent."""

    def __init__(self, package: str, outcome: Outcome, lock: Lock) -> None:
        self.package = package
        self.outcome = outcome
        self.lock = lock
        self.requests: list[httpx.Request] = []
        self.answer = httpx.Response(200, json={})

    def module(self, name: str) -> Any:
        return importlib.import_module(f"{self.package}.{name}")

    @property
    def models(self) -> Any:
        return self.module("models")

    def _handle(self, request: httpx.Request) -> httpx.Response:
        request.read()
        self.requests.append(request)
        return self.answer

    async def call(self, operation: str, *args: Any, **kwargs: Any) -> Any:
        """Call `group.method` against a transport that notes the request."""
        module = self.module(f"api.{operation}")
        client = self.module("client").AuthenticatedClient(
            "https://x.test/api", "key", transport=httpx.MockTransport(self._handle)
        )
        async with client:
            return await module.asyncio(*args, client=client, **kwargs)


@pytest.fixture
def build(tmp_path: Path) -> Iterator[Build]:
    packages: list[str] = []

    def make(document: dict[str, Any]) -> Client:
        package = f"quirk_{next(_NUMBERS)}"
        packages.append(package)
        spec = tmp_path / "spec.json"
        spec.write_text(json.dumps(document), "utf-8")
        names = tmp_path / "names.lock.yaml"
        outcome = generate(Settings(spec, tmp_path / package, ROOT / "generator-config.yml", names))
        importlib.invalidate_caches()
        return Client(package, outcome, Lock.read(names))

    sys.path.insert(0, str(tmp_path))
    yield make
    sys.path.remove(str(tmp_path))
    for name in [name for name in sys.modules if name.split(".")[0] in packages]:
        del sys.modules[name]


def api(
    operation: dict[str, Any], path: str = "/things/", method: str = "get", **schemas: Any
) -> dict[str, Any]:
    """Describe one operation, `default.call`."""
    return {
        "openapi": "3.1.0",
        "info": {"title": "t", "version": "1"},
        "paths": {
            path: {method: {"operationId": "call", "responses": {"204": {"description": ""}}, **operation}}
        },
        "components": {"schemas": schemas},
    }


def answers(schema: Any, kind: str = "application/json", status: str = "200") -> dict[str, Any]:
    return {"responses": {status: {"description": "", "content": {kind: {"schema": schema}}}}}


def parameter(name: str, schema: Any = None, where: str = "query", **more: Any) -> dict[str, Any]:
    return {"name": name, "in": where, "schema": schema or {"type": "string"}, **more}


def swagger(operation: dict[str, Any], method: str = "post", **more: Any) -> dict[str, Any]:
    return {
        "swagger": "2.0",
        "info": {"title": "t", "version": "1"},
        "host": "foo-api.esper.cloud",
        "basePath": "/api",
        "paths": {"/things/": {method: {"operationId": "call", "responses": {"204": {}}, **operation}}},
        **more,
    }


async def test_a_reference_to_a_missing_schema_takes_any_object(build: Build) -> None:
    """The operation stays callable, and the repair is noted with its place."""
    client = build(api(answers({"$ref": "#/components/schemas/Gone"})))
    client.answer = httpx.Response(200, json={"a": 1})
    assert await client.call("default.call") == {"a": 1}
    [note] = client.outcome.repairs
    assert note == (
        "#/paths/~1things~1/get/responses/200/content/application~1json/schema: "
        "#/components/schemas/Gone refers to nothing; any object is taken"
    )


async def test_parameters_with_our_own_names_are_usable(build: Build) -> None:
    """Parameters called client, self, body or page_size are sent under their names."""
    names = ["client", "self", "body", "page_size", "class", "from", "a-b", "a_b", "@", "1st"]
    document = api({"parameters": [parameter(name) for name in names]})
    client = build(document)
    arguments = {
        "client_query": "1",
        "self_query": "2",
        "body_query": "3",
        "page_size_query": "4",
        "class_": "5",
        "from_": "6",
        "a_b": "7",
        "a_b_query": "8",
        "field_query": "9",
        "field_1st": "10",
    }
    module = client.module("api.default.call")
    sent = module._get_kwargs(**arguments)["params"]
    assert sent == list(zip(names, arguments.values(), strict=True))


async def test_properties_with_odd_names_keep_them_in_json(build: Build) -> None:
    """Names that are no identifiers, or would collide, are attributes of other names and the same JSON."""
    names = [
        "location_stats:",
        "class",
        "from",
        "a-b",
        "a_b",
        "@",
        "to_dict",
        "keys",
        "_id",
        "äö",
        "Ab",
        "ab",
    ]
    thing = {"type": "object", "properties": {name: {"type": "string"} for name in names}}
    client = build(api(answers({"$ref": "#/components/schemas/Thing"}), Thing=thing))
    document = {name: str(index) for index, name in enumerate(names)}
    client.answer = httpx.Response(200, json=document)
    thing_ = await client.call("default.call")
    assert thing_.to_dict() == document
    assert thing_.additional_properties == {}
    assert (thing_.location_stats, thing_.class_, thing_.from_) == ("0", "1", "2")
    assert dict(thing_) == document


async def test_schemas_that_would_share_a_class_are_kept_apart(build: Build) -> None:
    """Names that differ in case or punctuation only, or are words of ours, become classes of their own."""
    names = ["Foo Bar", "foo_bar", "FooBar", "Any", "Response", "«»"]
    schemas = {
        name: {"type": "object", "properties": {f"p{i}": {"type": "string"}}} for i, name in enumerate(names)
    }
    everything = {
        "type": "object",
        "properties": {f"x{i}": {"$ref": f"#/components/schemas/{name}"} for i, name in enumerate(names)},
    }
    client = build(api(answers(everything), **schemas))
    document = {f"x{i}": {f"p{i}": "v"} for i in range(len(names))}
    client.answer = httpx.Response(200, json=document)
    value = await client.call("default.call")
    assert value.to_dict() == document
    assert {type(getattr(value, f"x{i}")).__name__ for i in range(len(names))} == {
        "FooBar",
        "FooBar2",
        "FooBar3",
        "AnyModel",
        "ResponseModel",
        "Shape",
    }


@pytest.mark.parametrize(
    ("schema", "value"),
    [
        ({"enum": ["a", 1, 2.5, None]}, 1),
        ({"type": "string", "enum": ["Ubuntu", "UBUNTU", "ubuntu"]}, "UBUNTU"),
        ({"type": "integer", "enum": ["1", "2"]}, "2"),
        ({"type": "boolean", "enum": [True]}, False),
        ({"type": "string", "enum": []}, "x"),
        ({"type": ["string", "null"], "enum": ["a", None]}, None),
        ({"type": "integer", "default": "ten"}, 3),
        ({"type": "datetime"}, "soon"),
        ({"type": "whatever"}, [1]),
        ({}, {"any": "thing"}),
        (True, 5),
        ({"type": "array"}, [1, "a"]),
        ({"type": "array", "items": [{"type": "string"}]}, ["a"]),
        ({"items": {"type": "string"}}, ["a"]),
        ({"properties": {"a": {"type": "string"}}}, {"a": "b"}),
        ({"type": "string", "properties": {"a": {"type": "string"}}}, {"a": "b"}),
        ({"type": "object", "additionalProperties": {"type": "integer"}}, {"a": 1}),
        ({"type": "object", "properties": {"a": {"type": "string", "required": True}}}, {"a": "b"}),
        ({"const": "fixed"}, "fixed"),
        ({"type": "string", "format": "date-time", "nullable": True}, None),
        (
            {"oneOf": [{"type": "string"}, {"type": "object", "properties": {"a": {"type": "integer"}}}]},
            {"a": 1},
        ),
        ({"allOf": [{"type": "string"}]}, "x"),
    ],
    ids=lambda value: json.dumps(value)[:50],
)
async def test_odd_schemas_are_carried(build: Build, schema: Any, value: Any) -> None:
    """An answer of whatever the vendor calls a schema decodes, and goes out as it came."""
    client = build(api(answers({"type": "object", "properties": {"it": schema}})))
    client.answer = httpx.Response(200, json={"it": value})
    assert (await client.call("default.call")).to_dict() == {"it": value}


async def test_all_of_is_one_object_even_if_parts_disagree(build: Build) -> None:
    """Parts that repeat a property, refer in a circle or are no objects lose nothing."""
    base = {
        "type": "object",
        "properties": {"id": {"type": "string"}, "n": {"type": "string"}},
        "required": ["id"],
    }
    child = {
        "allOf": [
            {"$ref": "#/components/schemas/Base"},
            {"$ref": "#/components/schemas/Child"},
            {"type": "object", "properties": {"n": {"type": "integer"}, "more": {"type": "string"}}},
        ]
    }
    client = build(api(answers({"$ref": "#/components/schemas/Child"}), Base=base, Child=child))
    client.answer = httpx.Response(200, json={"id": "1", "n": 2, "more": "m", "extra": None})
    value = await client.call("default.call")
    assert (value.id, value.n, value.more) == ("1", 2, "m")
    assert value.additional_properties == {"extra": None}


async def test_fields_beside_alternatives_are_kept(build: Build) -> None:
    """An object with `anyOf` beside its properties has the fields of all."""
    schema = {
        "type": "object",
        "properties": {"id": {"type": "string"}},
        "anyOf": [{"properties": {"a": {"type": "integer"}}}, {"required": ["id"]}],
    }
    client = build(api(answers(schema)))
    client.answer = httpx.Response(200, json={"id": "1", "a": 2})
    value = await client.call("default.call")
    assert (value.id, value.a) == ("1", 2)


async def test_circular_schemas_decode(build: Build) -> None:
    """A tree is read to its leaves; a schema that is only itself takes anything."""
    node = {
        "type": "object",
        "properties": {
            "name": {"type": "string"},
            "children": {"type": "array", "items": {"$ref": "#/components/schemas/Node"}},
        },
    }
    loop = {"$ref": "#/components/schemas/Pool"}
    pool = {"$ref": "#/components/schemas/Loop"}
    schema = {
        "type": "object",
        "properties": {
            "root": {"$ref": "#/components/schemas/Node"},
            "x": {"$ref": "#/components/schemas/Loop"},
        },
    }
    client = build(api(answers(schema), Node=node, Loop=loop, Pool=pool))
    document = {"root": {"name": "a", "children": [{"name": "b", "children": []}]}, "x": {"y": 1}}
    client.answer = httpx.Response(200, json=document)
    value = await client.call("default.call")
    assert value.root.children[0].name == "b"
    assert value.to_dict() == document


@pytest.mark.parametrize(
    ("operation", "response", "expected"),
    [
        ({"responses": {"200": {"description": ""}}}, httpx.Response(200), None),
        ({"responses": {"200": None}}, httpx.Response(200), None),
        ({"responses": {}}, httpx.Response(200, json={}), None),
        (answers({"type": "object"}, status="204"), httpx.Response(204), None),
        (answers({"type": "string"}, "text/plain"), httpx.Response(200, text="CSR"), "CSR"),
        (
            answers({"type": "string"}, "application/x-pem-file"),
            httpx.Response(200, content=b"\x00"),
            b"\x00",
        ),
        (
            answers({"type": "string", "format": "binary"}, "*/*"),
            httpx.Response(200, content=b"\xff"),
            b"\xff",
        ),
        (answers({}), httpx.Response(200, json=[1]), [1]),
        (answers({"type": "array", "items": {"type": "string"}}, "application/hal+json"), None, ["a"]),
        (
            answers({"type": "boolean"}, "application/json; charset=utf-8"),
            httpx.Response(200, json=True),
            True,
        ),
    ],
    ids=[
        "none",
        "null",
        "empty",
        "204 with a body",
        "text",
        "pem",
        "any binary",
        "shapeless",
        "hal",
        "charset",
    ],
)
async def test_answers_of_all_kinds(build: Build, operation: Any, response: Any, expected: Any) -> None:
    """Answers without content, text, bytes and JSON of several names come as what they are."""
    client = build(api(operation, method="post"))
    client.answer = response or httpx.Response(200, json=expected)
    assert await client.call("default.call") == expected


async def test_answers_by_status_become_one_type(build: Build) -> None:
    """A body for one status and none for another is the body or None."""
    responses = {
        "200": {"description": "", "content": {"application/json": {"schema": {"type": "integer"}}}},
        "204": {"description": ""},
        "default": {"description": "error"},
        "4XX": {"description": "error"},
    }
    client = build(api({"responses": responses}))
    client.answer = httpx.Response(200, json=4)
    assert await client.call("default.call") == 4
    client.answer = httpx.Response(204)
    assert await client.call("default.call") is None
    assert client.module("api.default.call").asyncio.__annotations__["return"] == "int | None"


async def test_undeclared_and_unused_path_parameters(build: Build) -> None:
    """What the path names is an argument, what it does not name is none; both are noted."""
    document = api(
        {"parameters": [parameter("gone", where="path", required=True)]}, path="/a/{the.id}/b/{c}/"
    )
    client = build(document)
    await client.call("default.call", "x y", "z")
    assert str(client.requests[0].url) == "https://x.test/api/a/x%20y/b/z/"
    assert [note.split(": ", 1)[1] for note in client.outcome.repairs] == [
        "the path has no place for the parameter 'gone'; it is left out",
        "the path parameter 'the.id' is not declared; it is taken as text",
        "the path parameter 'c' is not declared; it is taken as text",
    ]


async def test_parameters_declared_twice_or_for_the_whole_path(build: Build) -> None:
    """The operation's own declaration wins over that of its path, and the last over the first."""
    document = api({"parameters": [parameter("a"), parameter("a", {"type": "integer"})]})
    document["paths"]["/things/"]["parameters"] = [parameter("a"), parameter("b", {"type": "boolean"})]
    client = build(document)
    await client.call("default.call", a=3, b=True)
    assert str(client.requests[0].url.params) == "a=3&b=true"
    assert "declared twice" in client.outcome.repairs[0]


async def test_lists_and_objects_in_queries(build: Build) -> None:
    """Each published style of lists and objects is written as it says."""
    strings = {"type": "array", "items": {"type": "string"}}
    member = {"type": "object", "properties": {"k": {"type": "string"}}}
    client = build(
        api(
            {
                "parameters": [
                    parameter("many", strings),
                    parameter("comma", strings, explode=False),
                    parameter("pipe", strings, style="pipeDelimited", explode=False),
                    parameter("deep", member, style="deepObject"),
                    parameter("free", {"type": "object"}),
                    parameter("X-Ids", strings, "header"),
                ]
            }
        )
    )
    deep = client.models.CallDeep(k="v")
    await client.call(
        "default.call",
        many=["1", "2"],
        comma=["1", "2"],
        pipe=["1", "2"],
        deep=deep,
        free={"m": 5},
        x_ids=["7", "8"],
    )
    [request] = client.requests
    assert list(request.url.params.multi_items()) == [
        ("many", "1"),
        ("many", "2"),
        ("comma", "1,2"),
        ("pipe", "1|2"),
        ("deep[k]", "v"),
        ("m", "5"),
    ]
    assert request.headers["X-Ids"] == "7,8"


async def test_swagger_bodies_and_forms(build: Build) -> None:
    """Body, form and file parameters of Swagger 2.0 are sent as what they are."""
    thing = {
        "type": "object",
        "required": ["id"],
        "properties": {"id": {"type": "string", "x-nullable": True}},
    }
    body = {"name": "data", "in": "body", "required": True, "schema": {"$ref": "#/definitions/Thing"}}
    client = build(swagger({"parameters": [body]}, definitions={"Thing": thing}))
    await client.call("default.call", body=client.models.Thing(id=None))
    assert json.loads(client.requests[0].content) == {"id": None}

    fields = [
        {"name": "key", "in": "formData", "type": "file", "required": True},
        {"name": "note", "in": "formData", "type": "string"},
    ]
    client = build(swagger({"parameters": fields, "consumes": ["multipart/form-data"]}))
    upload = client.module("types").File(b"\r\n--+++\r\n", "a.bin")
    await client.call("default.call", body=client.models.CallRequest(key=upload, note="hi"))
    content = client.requests[0].content
    assert b'name="key"; filename="a.bin"' in content
    assert b"\r\n--+++\r\n" in content
    assert b'name="note"' in content
    assert "boundary=+++" not in client.requests[0].headers["Content-Type"]

    client = build(
        swagger(
            {"parameters": [{"name": "a", "in": "formData", "type": "integer"}]}
            | {"consumes": ["application/x-www-form-urlencoded"]}
        )
    )
    await client.call("default.call", body=client.models.CallRequest(a=1))
    assert client.requests[0].content == b"a=1"

    ids = {"name": "ids", "in": "formData", "type": "array", "items": {"type": "integer"}}
    many = [
        ids,
        {**ids, "name": "many", "collectionFormat": "multi"},
        {**ids, "name": "p", "collectionFormat": "pipes"},
    ]
    client = build(swagger({"parameters": many, "consumes": ["application/x-www-form-urlencoded"]}))
    await client.call("default.call", body=client.models.CallRequest(ids=[1, 2], many=[1, 2], p=[1, 2]))
    assert client.requests[0].content == b"ids=1%2C2&many=1&many=2&p=1%7C2"


async def test_swagger_lists_files_and_shared_parameters(build: Build) -> None:
    """collectionFormat, shared parameters and responses, and answers that are files."""
    document = swagger(
        {
            "produces": ["application/vnd.android.package-archive"],
            "parameters": [{"$ref": "#/parameters/ids"}],
            "responses": {"200": {"$ref": "#/responses/apk"}},
        },
        "get",
        parameters={"ids": {"name": "ids", "in": "query", "type": "array", "items": {"type": "string"}}},
        responses={"apk": {"description": "", "schema": {"type": "file"}}},
    )
    client = build(document)
    client.answer = httpx.Response(200, content=b"PK")
    assert await client.call("default.call", ids=["a", "b"]) == b"PK"
    assert client.requests[0].url.params["ids"] == "a,b"


async def test_a_body_of_another_type_is_sent_as_it_is(build: Build) -> None:
    """A type that is neither JSON nor a form is a file with its content type."""
    operation = {"requestBody": {"required": True, "content": {"text/csv": {"schema": {"type": "string"}}}}}
    client = build(api(operation, method="post"))
    await client.call("default.call", body=client.module("types").File(b"a,b\n"))
    assert client.requests[0].content == b"a,b\n"
    assert client.requests[0].headers["Content-Type"] == "text/csv"


def test_the_authorization_header_is_no_parameter(build: Build) -> None:
    """The client sets it; a parameter would send the bare key, or somebody else's."""
    client = build(api({"parameters": [parameter("Authorization", where="header", required=True)]}))
    assert "set by the client" in client.outcome.repairs[0]


def test_descriptions_with_code_and_quotes_do_no_harm(build: Build) -> None:
    """Prose with braces, quotes, backslashes and HTML stays prose."""
    prose = (
        'A {brace} """ quote \\ back\\slash \\N{x} {{ jinja }} <b>html</b> \u2019\u0000 #{x} ```\ncode\n```'
    )
    thing = {
        "type": "object",
        "description": prose,
        "properties": {"a": {"type": "string", "description": prose}},
    }
    operation = {
        **answers({"$ref": "#/components/schemas/Thing"}),
        "summary": prose,
        "description": prose,
        "parameters": [parameter("p", {"type": "string", "description": prose}, description=prose)],
    }
    client = build(api(operation, Thing=thing))
    assert "brace" in (client.module("api.default").DefaultGroup.call.__doc__ or "")
    assert "brace" in (client.models.Thing.__doc__ or "")


@pytest.mark.parametrize(
    ("document", "problem"),
    [
        ({"openapi": "4.0.0", "paths": {"/a": {"get": {}}}}, "version 4.0.0"),
        ({"swagger": "1.2", "paths": {"/a": {"get": {}}}}, "version 1.2"),
        ({"openapi": "3.1.0", "paths": {}}, "describes no operation"),
        (api({"requestBody": {"content": []}}), "/get/requestBody: is not a body"),
        (api({"parameters": {"a": 1}}), "/get/parameters: is not a list"),
        (api({"parameters": [{"in": "query"}]}), "/get/parameters/0: is not a parameter: it has no name"),
        (api(answers("text")), "is not a schema but str"),
        (api(answers({"allOf": {"a": 1}})), "/allOf: is not a list"),
        (api(answers({"properties": ["a"]})), "/properties: is not an object"),
        (api({}, path="/a/{}/"), "parameter without a name"),
        (swagger({"parameters": [{"$ref": "#/parameters/x"}]}), "#/parameters/x: refers to nothing"),
        (swagger({"parameters": [{"name": n, "in": "body", "schema": {}} for n in "ab"]}), "has 2 bodies"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_what_can_not_be_carried_is_an_error_with_its_place(
    build: Build, document: Any, problem: str
) -> None:
    """Where it is not certain what was meant, nothing is made up."""
    with pytest.raises(DescriptionError) as caught:
        build(document)
    assert problem in str(caught.value)


ENVELOPE = {
    "type": "object",
    "properties": {"code": {"type": "integer"}, "content": {"$ref": "#/components/schemas/Thing"}},
}
THING = {
    "type": "object",
    "properties": {"id": {"type": "string"}, "part": {"$ref": "#/components/schemas/Part"}},
}
PART = {"type": "object", "properties": {"id": {"type": "string"}}}


@pytest.mark.parametrize(
    ("schema", "more", "inside", "returns"),
    [
        (ENVELOPE, {}, ("content",), "Thing"),
        (ENVELOPE, {"x-envelope": False}, (), "ThingAnswer"),
        (ENVELOPE, {"x-envelope": "content.part"}, ("content", "part"), "Part"),
        ({"$ref": "#/components/schemas/Thing"}, {"x-envelope": "part"}, ("part",), "Part"),
        ({"$ref": "#/components/schemas/Thing"}, {}, (), "Thing"),
        (
            {"oneOf": [ENVELOPE, {"type": "object", "properties": {"content": PART}}]},
            {},
            ("content",),
            "Thing | ",
        ),
    ],
)
def test_what_is_inside_an_answer(build: Build, schema: Any, more: Any, inside: Any, returns: str) -> None:
    """Groups return the content of an envelope, and what the overlay says if it says something."""
    client = build(api({**answers(schema), **more}, Thing=THING, Part=PART))
    assert client.module("api.default.call").OPERATION.inside == inside
    method = client.module("api.default").DefaultGroup.call
    assert inspect.signature(method).return_annotation.startswith(returns)


@pytest.mark.parametrize("where", ["content.nothing", "", ".", "content..part", 3, True])
def test_a_place_in_an_answer_that_is_none(build: Build, where: Any) -> None:
    """A correction that leads nowhere is refused with its operation."""
    with pytest.raises(DescriptionError, match=r"GET /things/: x-envelope (is|must be)"):
        build(api({**answers(ENVELOPE), "x-envelope": where}, Thing=THING, Part=PART))
