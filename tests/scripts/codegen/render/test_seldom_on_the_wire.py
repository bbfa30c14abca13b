"""What few descriptions publish goes over a socket as they publish it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from scripts.codegen.errors import DescriptionError
from tests.scripts.generated import Package, Wire, content, described, operation, package, parameter

pytestmark = pytest.mark.slow

TEXT = {"type": "string"}
TEXTS = {"type": "array", "items": TEXT}
NUMBER = {"type": "integer"}
THING = {"$ref": "#/components/schemas/Thing"}
SCHEMAS: dict[str, Any] = {
    "Thing": {"type": "object", "properties": {"a": TEXT}},
    "Known": {"oneOf": [THING, {"type": "null"}]},
}


def body(schema: Any, kind: str = "application/json") -> dict[str, Any]:
    return {"required": True, **content(schema, kind)}


def answering(tmp_path: Path, **answers: Any) -> Package:
    """Generate a client of one operation for each set of answers."""
    calls = {f"/{name}": {"get": operation(name, given)} for name, given in answers.items()}
    return package(tmp_path, described(calls, schemas=SCHEMAS))


def anything(schema: Any, **more: Any) -> dict[str, Any]:
    return {"200": {"description": "", "content": {"*/*": {"schema": schema}, **more}}}


async def test_an_answer_of_any_type_may_be_a_text(tmp_path: Path, service: Wire) -> None:
    """Where the schema takes a text, what comes as text is that text, whatever it looks like; JSON is read as JSON."""
    client = answering(
        tmp_path,
        text=anything(TEXT),
        either=anything({"anyOf": [THING, TEXT]}),
        free=anything({}),
        thing=anything(THING),
        apart=anything({"enum": ["x", "y"]}, **{"application/json": {"schema": THING}}),
    )
    for name in ("text", "either", "free", "apart"):
        for text in ("hello", "12", '{"a": "b"}'):
            service.answers(text.encode(), "text/plain; charset=utf-8")
            assert await client.call(service, f"default.{name}") == text
    service.answers("a", "application/json")
    assert await client.call(service, "default.text") == "a"
    for name in ("either", "thing", "apart"):
        service.answers({"a": "b"}, "application/json")
        assert (await client.call(service, f"default.{name}")).a == "b"
    service.answers({"a": "b"}, "text/plain")
    assert (await client.call(service, "default.thing")).a == "b"
    service.answers(b"hello", "text/plain")
    with pytest.raises(client.module("errors").DecodingError, match="the body is not JSON"):
        await client.call(service, "default.thing")


async def test_what_was_not_published_comes_as_bytes_or_text(tmp_path: Path, service: Wire) -> None:
    """A content type that nobody published is read as what is nearest to it: JSON, a text, or else bytes."""
    binary = {"type": "string", "format": "binary"}
    three = {
        "application/json": {"schema": THING},
        "text/csv": {"schema": TEXT},
        "application/pdf": {"schema": binary},
    }
    raw = {"text/csv": {"schema": TEXT}, "application/pdf": {"schema": binary}}
    two = {"application/json": {"schema": THING}, "text/csv": {"schema": TEXT}}
    client = answering(
        tmp_path,
        three={"200": {"description": "", "content": three}},
        raw={"200": {"description": "", "content": raw}},
        two={"200": {"description": "", "content": two}},
    )
    for name, kind, expected in (
        ("three", "image/png", b"x"),
        ("three", "text/html", "x"),
        ("raw", "application/json", b"x"),
        ("raw", "text/csv", "x"),
        ("two", "application/pdf", "x"),
    ):
        service.answers(b"x", kind)
        assert await client.call(service, f"default.{name}") == expected
    service.answers({"a": "b"}, "application/problem+json")
    assert (await client.call(service, "default.three")).a == "b"


async def test_reserved_characters_are_sent_as_they_are(tmp_path: Path, service: Wire) -> None:
    """Where that is published; what would end the value or be another character is escaped, and other parameters are."""
    call = operation(
        "call",
        parameters=[
            parameter("path", TEXT, allowReserved=True),
            parameter("plain", TEXT),
            parameter("list", TEXTS, allowReserved=True, explode=False),
            parameter("deep[x]", TEXT, allowReserved=True),
        ],
    )
    client = package(tmp_path, described({"/f?own=1": {"get": call}}))
    await client.call(
        service, "default.call", path="/a/b:c?d=e,(f)'!$*;@[1]", plain="/a:b", list_=["x/y", "z"], deepx="a/b"
    )
    assert service.last.target == (
        "/api/f?own=1&path=/a/b:c?d=e,(f)'!$*;@[1]&plain=%2Fa%3Ab&list=x/y,z&deep%5Bx%5D=a/b"
    )
    await client.call(service, "default.call", path="a&b+c#d%e f\u00fc")
    assert service.last.target == "/api/f?own=1&path=a%26b%2Bc%23d%25e%20f%C3%BC"
    await client.call(service, "default.call", plain="x y")
    assert service.last.target == "/api/f?own=1&plain=x%20y"


async def test_null_is_a_body_where_it_is_published(tmp_path: Path, service: Wire) -> None:
    """It goes out as JSON; elsewhere it is refused, and a body that may be left out still may."""
    optional = content({"type": ["object", "null"], "properties": {"z": TEXT}})
    several = {
        "required": True,
        "content": {
            "application/merge-patch+json": {"schema": {"anyOf": [{"type": "null"}, TEXTS]}},
            "application/json": {"schema": THING},
        },
    }
    calls = {
        "known": body({"$ref": "#/components/schemas/Known"}),
        "optional": optional,
        "free": body({}),
        "several": several,
        "strict": body(THING),
    }
    client = package(
        tmp_path,
        described(
            {f"/{name}": {"put": operation(name, requestBody=given)} for name, given in calls.items()},
            schemas=SCHEMAS,
        ),
    )
    for name in ("known", "optional", "free", "several"):
        await client.call(service, f"default.{name}", body=None)
        assert service.last.body == b"null"
        kind = "application/merge-patch+json" if name == "several" else "application/json"
        assert service.last.headers["content-type"] == kind
    await client.call(service, "default.known", body=client.models.Thing(a="x"))
    assert service.last.json == {"a": "x"}
    await client.call(service, "default.optional")
    assert service.last.body == b""
    count = len(service.requests)
    with pytest.raises(ValueError, match="body: expected a Thing, got NoneType"):
        await client.call(service, "default.strict", body=None)
    with pytest.raises(ValueError, match="body: expected a Thing, got int"):
        await client.call(service, "default.known", body=3)
    assert len(service.requests) == count


async def test_null_is_an_item_where_it_is_published(tmp_path: Path, service: Wire) -> None:
    """A list of numbers with gaps keeps its positions in both directions; elsewhere null is no item."""
    gaps = {"type": "array", "items": {"type": "array", "items": {"type": ["number", "null"]}}}
    times = {"type": "array", "items": {"type": ["string", "null"], "format": "date-time"}}
    calls = {"gaps": gaps, "times": times, "plain": TEXTS}
    client = package(
        tmp_path,
        described(
            {
                f"/{name}": {"post": operation(name, {"200": content(schema)}, requestBody=body(schema))}
                for name, schema in calls.items()
            }
        ),
    )
    rows = [[1, None, 2.5], [None]]
    service.answers(rows)
    assert await client.call(service, "default.gaps", body=rows) == rows
    assert service.last.json == rows
    service.answers([None, "2026-01-02T03:04:05Z"])
    nothing, when = await client.call(service, "default.times", body=[None])
    assert (nothing, when.year) == (None, 2026)
    service.answers(["a", None])
    assert await client.call(service, "default.plain", body=["a"]) == ["a"]
    with pytest.raises(ValueError, match=r"body\[1\]: expected a string, got NoneType"):
        await client.call(service, "default.plain", body=["a", None])


async def test_discriminators_of_other_values_than_texts(tmp_path: Path, service: Wire) -> None:
    """Integers and booleans name a class by a mapping, and by the constants and enums of its own field."""

    def kind(schema: Any, field: str) -> dict[str, Any]:
        return {"type": "object", "properties": {field: schema, "a": TEXT}}

    def refs(*names: str) -> list[dict[str, Any]]:
        return [{"$ref": f"#/components/schemas/{name}"} for name in names]

    schemas = {
        "One": kind(NUMBER, "v"),
        "Two": kind(NUMBER, "v"),
        "Yes": kind({"type": "boolean"}, "ok"),
        "No": kind({"type": "boolean"}, "ok"),
        "Red": kind({**TEXT, "enum": ["red", "crimson", "any"]}, "color"),
        "Blue": kind({**TEXT, "enum": ["blue", "navy", "any"]}, "color"),
        "Old": kind({**NUMBER, "enum": [1]}, "version"),
        "New": kind({"const": 2}, "version"),
    }
    mapping = {"1": "#/components/schemas/One", "2": "Two", "3": "Two"}
    unions = {
        "mapped": {
            "oneOf": refs("One", "Two"),
            "discriminator": {"propertyName": "v", "mapping": mapping},
        },
        "switched": {
            "oneOf": refs("Yes", "No"),
            "discriminator": {"propertyName": "ok", "mapping": {"true": "Yes", "false": "No"}},
        },
        "named": {"oneOf": refs("Red", "Blue"), "discriminator": {"propertyName": "color"}},
        "constant": {"anyOf": refs("Old", "New")},
    }
    calls = {
        f"/{name}": {"post": operation(name, {"200": content(union)}, requestBody=body(union))}
        for name, union in unions.items()
    }
    client = package(tmp_path, described(calls, schemas=schemas))
    for name, field, value, expected in (
        ("mapped", "v", 2, "Two"),
        ("mapped", "v", 1, "One"),
        ("mapped", "v", 3, "Two"),
        ("switched", "ok", False, "No"),
        ("switched", "ok", True, "Yes"),
        ("named", "color", "navy", "Blue"),
        ("named", "color", "crimson", "Red"),
        ("constant", "version", 2, "New"),
        ("constant", "version", 1, "Old"),
    ):
        service.answers({field: value, "a": "x"})
        answer = await client.call(
            service, f"default.{name}", body=getattr(client.models, expected)(**{field: value})
        )
        assert (type(answer).__name__, value) == (expected, service.last.json[field])


def swagger(paths: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {"swagger": "2.0", "info": {"title": "t", "version": "1"}, "paths": paths, **more}


async def test_lists_in_lists_of_swagger(tmp_path: Path, service: Wire) -> None:
    """Each list has a `collectionFormat` of its own, in queries, headers, paths and forms."""

    def listed(name: str, where: str, outer: str, inner: str, kind: str = "string") -> dict[str, Any]:
        items = {"type": "array", "items": {"type": kind}}
        items |= {"collectionFormat": inner} if inner else {}
        return {"name": name, "in": where, "type": "array", "collectionFormat": outer, "items": items} | (
            {"required": True} if where == "path" else {}
        )

    deep = listed("deep", "query", "csv", "ssv")
    deep["items"]["items"] = {"type": "array", "collectionFormat": "pipes", "items": {"type": "integer"}}
    get = operation(
        "get_lists",
        parameters=[
            listed("p", "path", "csv", "pipes"),
            listed("plain", "query", "pipes", "", "integer"),
            listed("many", "query", "multi", "ssv"),
            deep,
            listed("X-Rows", "header", "pipes", "csv"),
        ],
    )
    post = operation(
        "post_lists",
        parameters=[listed("rows", "formData", "csv", "pipes"), listed("many", "formData", "multi", "csv")],
        consumes=["application/x-www-form-urlencoded"],
    )
    client = package(tmp_path, swagger({"/{p}": {"get": get}, "/form": {"post": post}}))
    rows = [["a", "b"], ["c"]]
    await client.call(
        service,
        "default.get_lists",
        rows,
        plain=[[1, 2], [3]],
        many=rows,
        deep=[[[1, 2], [3]], [[4]]],
        x_rows=rows,
    )
    assert service.last.target.replace("+", "%20") == (
        "/a%7Cb,c?plain=1%2C2%7C3&many=a%20b&many=c&deep=1%7C2%203%2C4"
    ).replace("/a", "/api/a", 1)
    assert service.last.headers["x-rows"] == "a,b|c"
    await client.call(
        service, "default.post_lists", body=client.models.PostListsRequest(rows=rows, many=rows)
    )
    assert service.last.body == b"rows=a%7Cb%2Cc&many=a%2Cb&many=c"
    with pytest.raises(ValueError, match=r"plain\[0\]\[0\]: expected an integer"):
        await client.call(service, "default.get_lists", rows, plain=[["x"]])
    assert len(service.requests) == 2


@pytest.mark.parametrize("host", [{"host": "api.example.com"}, {}], ids=["host", "no host"])
async def test_schemes_of_swagger_operations(tmp_path: Path, service: Wire, host: dict[str, str]) -> None:
    """An operation is sent by its own scheme or not at all; one that the client does not speak is named."""
    schemes = {
        "same": ["https"],
        "plain": ["http"],
        "either": ["ws", "http"],
        "socket": ["wss"],
        "unsaid": [],
    }
    paths = {f"/{name}": {"get": operation(name, schemes=given)} for name, given in schemes.items()}
    client = package(tmp_path, swagger(paths, schemes=["https"], basePath="/v1", **host))
    for name in ("same", "plain", "either", "unsaid"):
        await client.call(service, f"default.{name}")
        assert service.last.target == f"/api/{name}"
    with pytest.raises(
        ValueError, match=r"GET /socket is at wss://127\.0\.0\.1:\d+, and this client is for http:"
    ):
        await client.call(service, "default.socket")
    secure = service.url.replace("http", "https")
    with pytest.raises(
        ValueError, match=r"GET /plain is at http://127\.0\.0\.1:\d+, and this client is for https:"
    ):
        await client.call(secure, "default.plain")
    assert len(service.requests) == 4
    notes = [note for note in client.outcome.repairs if "schemes" in note]
    assert [note.partition(":")[0] for note in notes] == [
        "#/paths/~1either/get/schemes",
        "#/paths/~1socket/get/schemes",
    ]


async def test_json_a_line_each_is_sent(tmp_path: Path, service: Wire) -> None:
    """A list of models goes out as one JSON text a line, or as a sequence of JSON texts."""
    both = {
        "required": True,
        "content": {"application/x-ndjson": {"schema": THING}, "application/json": {"schema": TEXT}},
    }
    calls = {
        "lines": body(THING, "application/x-ndjson"),
        "sequence": body(THING, "application/json-seq"),
        "both": both,
    }
    client = package(
        tmp_path,
        described(
            {f"/{name}": {"post": operation(name, requestBody=given)} for name, given in calls.items()},
            schemas=SCHEMAS,
        ),
    )
    things = [client.models.Thing(a="x\ny"), client.models.Thing(a="\u00fc")]
    await client.call(service, "default.lines", body=things)
    assert service.last.headers["content-type"] == "application/x-ndjson"
    assert service.last.body.decode() == '{"a":"x\\ny"}\n{"a":"\u00fc"}\n'
    await client.call(service, "default.sequence", body=things[:1])
    assert service.last.headers["content-type"] == "application/json-seq"
    assert service.last.body == b'\x1e{"a":"x\\ny"}\n'
    await client.call(service, "default.both", body=things[:1])
    assert service.last.headers["content-type"] == "application/x-ndjson"
    await client.call(service, "default.both", body="x")
    assert (service.last.headers["content-type"], service.last.json) == ("application/json", "x")
    with pytest.raises(ValueError, match=r"body\[1\]: expected a Thing, got str"):
        await client.call(service, "default.lines", body=[things[0], "x"])


async def test_json_in_headers_and_cookies_has_every_character(tmp_path: Path, service: Wire) -> None:
    """Headers carry ASCII alone, and `;` ends a cookie: JSON writes such characters in digits."""
    media = {"application/json": {"schema": {"type": "object"}}}
    given = [
        {"name": name, "in": where, "content": media} for name, where in (("X-J", "header"), ("c", "cookie"))
    ]
    client = package(tmp_path, described({"/": {"get": operation("call", parameters=given)}}))
    value = {"a": "\u00fc;\u65e5\U0001f600\x7f\n"}
    await client.call(service, "default.call", x_j=value, c=value)
    text = '{"a":"\\u00fc\\u003b\\u65e5\\ud83d\\ude00\\u007f\\n"}'
    assert service.last.headers["x-j"] == text
    assert service.last.headers["cookie"] == f"c={text}"


async def test_multipart_bodies_of_other_kinds_are_given_whole(tmp_path: Path, service: Wire) -> None:
    """They are named with their place and what to do; beside a form of the same shape the form is sent."""
    parts = {"type": "object", "properties": {"meta": THING, "file": {**TEXT, "format": "binary"}}}
    both = {"content": {kind: {"schema": parts} for kind in ("multipart/related", "multipart/form-data")}}
    calls = {"mixed": body(parts, "multipart/mixed"), "both": {"required": True, **both}}
    client = package(
        tmp_path,
        described(
            {f"/{name}": {"post": operation(name, requestBody=given)} for name, given in calls.items()},
            schemas=SCHEMAS,
        ),
    )
    whole = b"--z\r\n\r\nx\r\n--z--\r\n"
    await client.call(service, "default.mixed", body=client.file(whole, None, "multipart/mixed; boundary=z"))
    assert (service.last.headers["content-type"], service.last.body) == ("multipart/mixed; boundary=z", whole)
    [note] = client.outcome.repairs
    assert note.startswith("#/paths/~1mixed/post/requestBody/content/multipart~1mixed: ")
    assert "give this one whole, as a `File` whose `mime_type` has the boundary" in note
    [line] = client.outcome.left_out()
    assert line.endswith("the body multipart/related has the shape of multipart/form-data, which is sent")


async def test_whatever_stands_in_an_argument_of_a_path_is_escaped(tmp_path: Path, service: Wire) -> None:
    """Slashes too, as OpenAPI says; steps up are refused, and all of it where the overlay says that it is not safe."""
    call = operation("call", parameters=[parameter("x", TEXT, "path"), parameter("l", TEXTS, "path")])
    document = described({"/{x}/{l}": {"get": call}})
    client = package(tmp_path, document)
    await client.call(service, "default.call", "a/b\\c%2F?#d", ["x/y", "z"])
    assert service.last.target == "/api/a%2Fb%5Cc%252F%3F%23d/x%2Fy,z"
    with pytest.raises(ValueError, match=r"x: can't be '\.\.'"):
        await client.call(service, "default.call", "..", ["x"])
    careful = package(tmp_path, {**document, "x-encoded-slashes": False})
    for wrong in ("a/b", "a\\b", "a%b"):
        with pytest.raises(ValueError, match="x: contains '/'"):
            await careful.call(service, "default.call", wrong, ["x"])
    assert len(service.requests) == 1
    with pytest.raises(DescriptionError, match="#/x-encoded-slashes: must be true or false"):
        package(tmp_path, {**document, "x-encoded-slashes": "no"})


async def test_values_by_the_pattern_of_their_names(tmp_path: Path, service: Wire) -> None:
    """They are of the published class, and what fits no pattern comes as it is where that is allowed."""
    patterns = {"^x-": THING, "^n": NUMBER}
    open_, closed = {"type": "object", "patternProperties": patterns}, {"^t": THING}
    schemas = {
        "Open": {**open_, "properties": {"name": TEXT}},
        "Closed": {"type": "object", "patternProperties": closed, "additionalProperties": False},
    }
    calls = {
        f"/{name}": {"get": operation(name, {"200": content(schema)})}
        for name, schema in (("open", schemas["Open"]), ("closed", schemas["Closed"]))
    }
    client = package(tmp_path, described(calls, schemas=SCHEMAS))
    document = {"name": "n", "x-a": {"a": "1"}, "n1": 3, "other": [1, {"b": None}], "flag": True}
    service.answers(document)
    answer = await client.call(service, "default.open_")
    assert answer.to_dict() == document
    assert (answer["x-a"].a, answer["n1"], answer["other"]) == ("1", 3, [1, {"b": None}])
    service.answers({"t1": {"a": "2"}})
    assert (await client.call(service, "default.closed"))["t1"].a == "2"


async def test_items_by_position(tmp_path: Path, service: Wire) -> None:
    """Each is of one of the published types, in both directions, where no others may follow; the report says so."""
    lists = {
        "pair": {"type": "array", "prefixItems": [THING, NUMBER], "items": False},
        "counted": {"type": "array", "prefixItems": [THING, NUMBER], "maxItems": 2},
        "rest": {"type": "array", "prefixItems": [THING], "items": NUMBER},
        "old": {"type": "array", "items": [THING, NUMBER], "additionalItems": False},
        "more": {"type": "array", "prefixItems": [TEXT]},
    }
    calls = {
        f"/{name}": {"post": operation(name, {"200": content(schema)}, requestBody=body(schema))}
        for name, schema in lists.items()
    }
    client = package(tmp_path, described(calls, schemas=SCHEMAS))
    for name in ("pair", "counted", "rest", "old"):
        service.answers([{"a": "x"}, 2])
        thing, number = await client.call(service, f"default.{name}", body=[client.models.Thing(a="y"), 1])
        assert (thing.a, number, service.last.json) == ("x", 2, [{"a": "y"}, 1])
    service.answers(["a", {"b": 1}])
    assert await client.call(service, "default.more", body=[{"b": 1}]) == ["a", {"b": 1}]
    notes = client.outcome.repairs
    assert len(notes) == 2 * len(lists)
    assert all("items by position" in note for note in notes)


async def test_names_that_python_takes_for_one(tmp_path: Path, service: Wire) -> None:
    """Forms of one letter, reserved words that come twice and letters of other scripts keep their names in JSON."""
    names = ["n", "\uff4e", "\u00e9", "e\u0301", "\u540d\u524d", "class", "Class", "limit"]
    model = {"type": "object", "properties": dict.fromkeys(names, TEXT)}
    parameters = [parameter(name, TEXT) for name in [*names, "answer", "request_kwargs"]]
    path = parameter("\u00f1ame", TEXT, "path")
    calls = {
        "/a/{\u00f1ame}": {
            "post": operation("open", {"200": content(model)}, requestBody=body(model), parameters=[path])
        },
        "/b": {"get": operation("open", parameters=parameters)},
        "/c": {"get": operation("open")},
    }
    page = {
        "type": "object",
        "properties": {"count": NUMBER, "results": {"type": "array", "items": THING}},
    }
    given = [parameter("limit", NUMBER), parameter("limit", NUMBER, "header")]
    calls["/list"] = {"get": operation("list", {"200": content(page)}, parameters=given)}
    client = package(tmp_path, described(calls, schemas=SCHEMAS))
    document = {name: str(index) for index, name in enumerate(names)}
    service.answers(document)
    answer = await client.call(
        service, "default.open_", "\u540d/", body=client.models.OpenRequest.from_dict(document)
    )
    assert service.last.target == "/api/a/%E5%90%8D%2F"
    assert answer.to_dict() == service.last.json == document
    operations = {
        name: client.module(f"api.default.{name}").OPERATION
        for name in ("open_", "open_2", "open_3", "list_")
    }
    assert [str(each) for each in operations.values()] == [
        "POST /a/{\u00f1ame}",
        "GET /b",
        "GET /c",
        "GET /list",
    ]
    assert [each.name for each in operations["open_2"].parameters] == [each["name"] for each in parameters]
    group = (client.folder / "api" / "default" / "__init__.py").read_text("utf-8")
    assert "limit_header: int | Unset = UNSET" in group


async def test_files_in_json_are_texts(tmp_path: Path, service: Wire) -> None:
    """JSON has no bytes: what is published as a file there is text, and a shape that is a form as well takes both."""
    file = {**TEXT, "format": "binary"}
    form = {
        "type": "object",
        "properties": {"file": {**file, "description": "d"}, "more": {"type": "array", "items": file}},
    }
    ref = {"$ref": "#/components/schemas/Form"}
    calls = {
        "plain": content({"type": "object", "properties": {"file": file}}),
        "json": content(ref),
        "form": content(ref, "multipart/form-data"),
    }
    client = package(
        tmp_path,
        described(
            {
                f"/{name}": {"post": operation(f"send_{name}", {"200": content(ref)}, requestBody=given)}
                for name, given in calls.items()
            },
            schemas={"Form": form},
        ),
    )
    model = client.models.Form
    service.answers({"file": "YQ==", "more": ["YQ=="]})
    await client.call(service, "default.send_plain", body=client.models.SendPlainRequest(file="YQ=="))
    assert service.last.json == {"file": "YQ=="}
    answer = await client.call(service, "default.send_json", body=model(file="YQ==", more=["YQ=="]))
    assert service.last.json == answer.to_dict() == {"file": "YQ==", "more": ["YQ=="]}
    upload = client.file(b"PP", "a.bin")
    await client.call(service, "default.send_form", body=model(file=upload, more=[upload]))
    assert service.last.body.count(b'filename="a.bin"') == 2


async def test_maps_of_models(tmp_path: Path, service: Wire) -> None:
    """Values are of their classes in lists, among alternatives and in maps of maps; plain values stay plain."""
    maps = {
        "union": {"oneOf": [TEXT, THING]},
        "lists": {"type": "array", "items": THING},
        "maps": {"type": "object", "additionalProperties": THING},
        "plain": {"type": "object", "additionalProperties": TEXT},
    }
    calls = {
        f"/{name}": {
            "get": operation(
                f"get_{name}", {"200": content({"type": "object", "additionalProperties": each})}
            )
        }
        for name, each in maps.items()
    }
    client = package(tmp_path, described(calls, schemas=SCHEMAS))
    thing = {"a": "x"}
    documents = {
        "union": {"u": thing, "t": "t"},
        "lists": {"l": [thing]},
        "maps": {"m": {"n": thing}},
        "plain": {"p": {"q": "r"}},
    }
    answers = {}
    for name, document in documents.items():
        service.answers(document)
        answers[name] = await client.call(service, f"default.get_{name}")
        assert getattr(answers[name], "to_dict", lambda same=answers[name]: same)() == document
    assert (answers["union"]["u"].a, answers["union"]["t"]) == ("x", "t")
    assert answers["lists"]["l"][0].a == answers["maps"]["m"]["n"].a == "x"
    assert answers["plain"] == documents["plain"]


async def test_patterns_in_paths_and_lists_in_objects(tmp_path: Path, service: Wire) -> None:
    """A pattern after a name is no part of it, and a list in an object of a query is a pair for each member."""
    one = [parameter("id", NUMBER, "path"), parameter("o", {"type": "object"})]
    calls = {
        "/a/{id:[0-9]+}": {"get": operation("one", parameters=one)},
        "/b/{rest:.*}": {"get": operation("rest", parameters=[parameter("rest", TEXT, "path")])},
    }
    client = package(tmp_path, described(calls))
    await client.call(service, "default.one", 3, o={"p": "x", "q": [1, "2"]})
    assert service.last.target == "/api/a/3?p=x&q=1&q=2"
    await client.call(service, "default.rest", "x/y z")
    assert service.last.target == "/api/b/x/y%20z"
    assert client.outcome.left_out() == []
    assert client.outcome.repairs == ()
