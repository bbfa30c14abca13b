"""What a generated client sends over a socket is what its description publishes."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any

import pytest

from tests.scripts.generated import Package, Wire, content, described, operation, package, parameter

pytestmark = pytest.mark.slow

TEXT = {"type": "string"}
TEXTS = {"type": "array", "items": TEXT}
PAIR = {"$ref": "#/components/schemas/Pair"}
NOTE = {"$ref": "#/components/schemas/Note"}
UPLOAD = {"$ref": "#/components/schemas/Upload"}
SCHEMAS = {
    "Pair": {"type": "object", "properties": {"a": TEXT, "b": {"type": "integer"}}},
    "Note": {"type": "object", "required": ["note"], "properties": {"note": TEXT}},
    "Upload": {
        "type": "object",
        "properties": {
            "file": {"type": "string", "contentMediaType": "application/octet-stream"},
            "more": {"type": "array", "items": {"type": "string", "contentMediaType": "image/png"}},
            "title": TEXT,
            "html": {"type": "string", "contentMediaType": "text/plain"},
        },
    },
}


def bodies(*parts: tuple[str, Any]) -> dict[str, Any]:
    return {
        "required": True,
        "content": {kind: {} if schema is None else {"schema": schema} for kind, schema in parts},
    }


def description() -> dict[str, Any]:
    """Publish an operation for each way of writing things."""
    form = {"application/x-www-form-urlencoded": {"schema": {"type": "object", "properties": {"ids": TEXTS}}}}
    form["application/x-www-form-urlencoded"]["encoding"] = {"ids": {"style": "form", "explode": False}}
    deep = {
        "application/x-www-form-urlencoded": {
            "schema": {"type": "object", "properties": {"meta": {"type": "object"}}}
        }
    }
    deep["application/x-www-form-urlencoded"]["encoding"] = {"meta": {"style": "deepObject"}}
    merge, vendor = "application/merge-patch+json", "application/vnd.api+json"
    both = [("application/json", NOTE), ("multipart/form-data", UPLOAD), ("text/csv", TEXT)]
    path = [
        parameter("l", TEXT, "path", style="label"),
        parameter("m", TEXTS, "path", style="matrix", explode=True),
        parameter("n", PAIR, "path", style="matrix"),
        parameter("s", TEXTS, "path"),
        parameter("o", PAIR, "path", explode=True),
    ]
    query = [
        parameter("flat", PAIR, explode=False),
        parameter("deep", {"type": "object"}, style="deepObject"),
        parameter("pipes", TEXTS, style="pipeDelimited"),
        {"name": "filter", "in": "query", "content": {"application/json": {"schema": PAIR}}},
        parameter("X-Object", PAIR, "header", explode=True),
        parameter("X-Pipes", TEXTS, "header", style="pipeDelimited"),
        parameter("session", TEXT, "cookie"),
        parameter("theme", TEXT, "cookie"),
    ]
    return {
        **described(
            {
                "/merge": {"patch": operation("merge", requestBody=bodies((merge, NOTE)))},
                "/vendor": {
                    "post": operation(
                        "vendor", {"200": content(NOTE, vendor)}, requestBody=bodies((vendor, NOTE))
                    )
                },
                "/both": {"post": operation("both", requestBody=bodies(*both))},
                "/back-to-front": {"post": operation("back_to_front", requestBody=bodies(*reversed(both)))},
                "/twins": {
                    "post": operation("twins", requestBody=bodies(("application/json", NOTE), (merge, NOTE)))
                },
                "/patches": {
                    "patch": operation(
                        "patches",
                        requestBody=bodies(
                            (merge, NOTE), ("application/json-patch+json", {"type": "array", "items": PAIR})
                        ),
                    )
                },
                "/lists": {
                    "post": operation(
                        "lists",
                        requestBody=bodies(
                            ("application/json", {"type": "array", "items": {"type": "integer"}}),
                            ("application/a+json", {"type": "array", "items": PAIR}),
                        ),
                    )
                },
                "/deep-form": {"post": operation("deep_form", requestBody={"content": deep})},
                "/csv-form": {"post": operation("csv_form", requestBody={"content": form})},
                "/things?action=list&empty=": {"get": operation("action", parameters=[parameter("q", TEXT)])},
                "/things?kind={kind}": {
                    "get": operation("kind", parameters=[parameter("kind", TEXT, "path")])
                },
                "/things#fragment": {"get": operation("fragment")},
                "no/slash": {"get": operation("no_slash")},
                "/t h/{proxy+}": {"get": operation("proxied", parameters=[parameter("proxy", TEXT, "path")])},
                "/styles/{l}/{m}/{n}/{s}/{o}": {"get": operation("styles", parameters=path)},
                "/queries": {"get": operation("queries", parameters=query)},
                "/elsewhere": {
                    "servers": [{"url": "https://upload.example.com/v9"}],
                    "get": operation("elsewhere"),
                    "post": operation("same_host", servers=[{"url": "https://api.example.com/v3/"}]),
                    "put": operation("same_server", servers=[{"url": "https://api.example.com/api"}]),
                    "patch": operation(
                        "regional",
                        servers=[{"url": "http://127.0.{rest}/v4"}],
                    ),
                },
            },
            schemas=SCHEMAS,
        ),
        "servers": [{"url": "https://api.example.com/api"}],
    }


@pytest.fixture(scope="module")
def client(tmp_path_factory: pytest.TempPathFactory) -> Package:
    return package(tmp_path_factory.mktemp("wire"), description())


async def test_json_is_sent_under_its_own_type(client: Package, service: Wire) -> None:
    """A merge patch is sent as one, and a vendor's type is asked for as well as sent."""
    note = client.models.Note(note="x")
    await client.call(service, "default.merge", body=note)
    assert service.last.headers["content-type"] == "application/merge-patch+json"
    service.answers({"note": "y"}, "application/vnd.api+json")
    answer = await client.call(service, "default.vendor", body=note)
    assert (
        service.last.headers["content-type"] == service.last.headers["accept"] == "application/vnd.api+json"
    )
    assert answer.note == "y"


@pytest.mark.parametrize("name", ["both", "back_to_front"])
async def test_each_of_several_bodies_can_be_sent(client: Package, service: Wire, name: str) -> None:
    """The type of what is given says whether JSON, a form with files or a file alone is sent, in whatever order."""
    await client.call(service, f"default.{name}", body=client.models.Note(note="x"))
    assert (service.last.headers["content-type"], service.last.json) == ("application/json", {"note": "x"})
    models = [getattr(client.models, each) for each in client.models.__all__]
    [form] = [each for each in models if any(field.name == "file" for field in getattr(each, "fields_", ()))]
    body = form(
        file=client.file(b"\x00\xff", "a.bin"), more=[client.file(b"p", "b.png")], title="t", html="<b>"
    )
    await client.call(service, f"default.{name}", body=body)
    assert service.last.headers["content-type"].startswith("multipart/form-data; boundary=")
    for part in (b'name="file"; filename="a.bin"', b"\x00\xff", b'name="more"; filename="b.png"', b"<b>"):
        assert part in service.last.body
    await client.call(service, f"default.{name}", body=client.file(b"1,2\n"))
    assert (service.last.headers["content-type"], service.last.body) == ("text/csv", b"1,2\n")
    count = len(service.requests)
    with pytest.raises(ValueError, match=r"body: expected a Note or an? \w+ or a File, got int"):
        await client.call(service, f"default.{name}", body=3)
    assert len(service.requests) == count


async def test_bodies_of_one_shape_are_one(client: Package, service: Wire) -> None:
    """Two types of JSON of the same shape carry the same: the plain one is sent, and the other is named."""
    await client.call(service, "default.twins", body=client.models.Note(note="x"))
    assert service.last.headers["content-type"] == "application/json"
    left_out = client.outcome.census.left_out
    assert left_out["body", "POST /twins", "application/merge-patch+json"] == (
        "has the shape of application/json, which is sent"
    )


async def test_two_types_of_json_with_shapes_of_their_own(client: Package, service: Wire) -> None:
    """Which kind of patch is sent follows from whether it is an object or a list."""
    await client.call(service, "default.patches", body=client.models.Note(note="x"))
    assert service.last.headers["content-type"] == "application/merge-patch+json"
    await client.call(service, "default.patches", body=[client.models.Pair(a="x")])
    assert service.last.headers["content-type"] == "application/json-patch+json"
    assert service.last.json == [{"a": "x"}]
    await client.call(service, "default.lists", body=[client.models.Pair(a="x")])
    assert (service.last.headers["content-type"], service.last.json) == ("application/a+json", [{"a": "x"}])
    with pytest.raises(ValueError, match=r"body\[0\]: expected an integer"):
        await client.call(service, "default.lists", body=["x"])


async def test_a_list_of_a_form_is_one_text(client: Package, service: Wire) -> None:
    """A form says as a query does how a list is written."""
    await client.call(service, "default.csv_form", body=client.models.CsvFormRequest(ids=["1", "2"]))
    assert service.last.body == b"ids=1%2C2"
    await client.call(
        service, "default.deep_form", body=client.models.DeepFormRequest(meta={"a": {"b": 1}, "c": [2, 3]})
    )
    assert service.last.body == b"meta%5Ba%5D%5Bb%5D=1&meta%5Bc%5D=2&meta%5Bc%5D=3"


@pytest.mark.parametrize(
    ("name", "arguments", "named", "target"),
    [
        ("action", (), {}, "/api/things?action=list&empty="),
        ("action", (), {"q": "a b"}, "/api/things?action=list&empty=&q=a%20b"),
        ("kind", ("a&b=c",), {}, "/api/things?kind=a%26b%3Dc"),
        ("fragment", (), {}, "/api/things"),
        ("no_slash", (), {}, "/api/no/slash"),
        ("proxied", ("a/b c",), {}, "/api/t%20h/a/b%20c"),
    ],
)
async def test_paths_are_sent_as_published(
    client: Package, service: Wire, name: str, arguments: tuple[str, ...], named: dict[str, str], target: str
) -> None:
    """A query in the key of a path stays beside parameters; a fragment is never sent; `{proxy+}` takes slashes."""
    await client.call(service, f"default.{name}", *arguments, **named)
    assert service.last.target.replace("+", "%20") == target


async def test_styles_of_paths(client: Package, service: Wire) -> None:
    """Labels, matrices, lists and objects of a path have their own signs, which are not escaped."""
    pair = client.models.Pair(a="x y", b=2)
    await client.call(service, "default.styles", "l", ["1", "2"], pair, ["s", "t"], pair)
    assert service.last.target == "/api/styles/.l/;m=1;m=2/;n=a,x%20y,b,2/s,t/a=x%20y,b=2"
    for wrong in ([".."], [""], []):
        with pytest.raises(ValueError, match=r"^s: "):
            await client.call(service, "default.styles", "l", ["1"], pair, wrong, pair)
    assert len(service.requests) == 1


async def test_styles_of_queries_headers_and_cookies(client: Package, service: Wire) -> None:
    """Objects in one text or in brackets, JSON in a query, and cookies of one call without a warning."""
    pair = client.models.Pair(a="x", b=2)
    await client.call(
        service,
        "default.queries",
        flat=pair,
        deep={"a": {"b": [1, 2]}, "c": True},
        pipes=["1", "2"],
        filter_=pair,
        x_object=pair,
        x_pipes=["1", "2"],
        session="s",
        theme="dark",
    )
    assert service.last.target.partition("?")[2] == (
        "flat=a%2Cx%2Cb%2C2&deep%5Ba%5D%5Bb%5D=1&deep%5Ba%5D%5Bb%5D=2&deep%5Bc%5D=true&pipes=1%7C2"
        "&filter=%7B%22a%22%3A%22x%22%2C%22b%22%3A2%7D"
    )
    assert (service.last.headers["x-object"], service.last.headers["cookie"]) == (
        "a=x,b=2",
        "session=s; theme=dark",
    )
    assert service.last.headers["x-pipes"] == "1|2"
    with pytest.raises(ValueError, match="session: contains ';'"):
        await client.call(service, "default.queries", session="a; admin=1")


async def test_servers_of_operations(client: Package, service: Wire) -> None:
    """Another path on the host is used; another host is refused before a key goes there, and names itself."""
    await client.call(service, "default.same_host")
    assert service.last.target == "/v3/elsewhere"
    await client.call(service, "default.same_server")
    assert service.last.target == "/api/elsewhere"
    await client.call(service, "default.regional")
    assert service.last.target == "/v4/elsewhere"
    count = len(service.requests)
    with pytest.raises(
        ValueError, match=r"GET /elsewhere is at https://upload\.example\.com/v9, and this client is for"
    ):
        await client.call(service, "default.elsewhere")
    assert len(service.requests) == count


async def test_a_success_without_a_body_beside_one_with(tmp_path: Path, service: Wire) -> None:
    """No body is nothing where a success without one is published, and to HEAD always; elsewhere it is an error."""
    bare = {"description": ""}
    document = described(
        {
            "x-internal": {"get": operation("hidden")},
            "/accepted": {"post": operation("accepted", {"201": content(PAIR), "202": bare})},
            "/there": {"head": operation("there", {"200": content(PAIR)})},
            "/strict": {"post": operation("strict", {"200": content(PAIR), "204": bare})},
        },
        schemas=SCHEMAS,
    )
    client = package(tmp_path, document)
    service.answers({"a": "x"}, status=201)
    assert (await client.call(service, "default.accepted")).a == "x"
    service.answers(b"", status=202)
    assert await client.call(service, "default.accepted") is None
    assert await client.call(service, "default.there") is None
    service.answers(b"", status=200)
    with pytest.raises(client.module("errors").DecodingError, match="the body is empty"):
        await client.call(service, "default.strict")
    assert client.outcome.report.operations == 3


@pytest.mark.parametrize(
    ("schema", "value", "text"),
    [
        ({"type": "boolean"}, True, "true"),
        ({"type": "number"}, 1.5, "1.5"),
        ({**TEXT, "format": "date"}, dt.date(2026, 1, 31), "2026-01-31"),
        (
            {**TEXT, "format": "date-time"},
            dt.datetime(2026, 1, 31, tzinfo=dt.UTC),
            "2026-01-31T00%3A00%3A00Z",
        ),
    ],
)
async def test_scalars_in_paths(tmp_path: Path, service: Wire, schema: Any, value: object, text: str) -> None:
    """What is no text is written into a path as it is into a query."""
    call = operation("call", parameters=[parameter("x", schema, "path")])
    client = package(tmp_path, described({"/{x}": {"get": call}}))
    await client.call(service, "default.call", value)
    assert service.last.target == f"/api/{text}"
    with pytest.raises(ValueError, match=r"^x: expected"):
        await client.call(service, "default.call", [])


async def test_forms_without_a_published_shape(tmp_path: Path, service: Wire) -> None:
    """The members of a dictionary are the fields of a form; what has no members is refused."""
    form, multipart = "application/x-www-form-urlencoded", "multipart/form-data"
    client = package(
        tmp_path,
        described(
            {
                "/any": {"post": operation("any_form", requestBody=bodies((form, None)))},
                "/object": {"post": operation("parts", requestBody=bodies((multipart, {"type": "object"})))},
            }
        ),
    )
    await client.call(service, "default.any_form", body={"a": "x y", "b": [1, True], "c": None})
    assert service.last.body == b"a=x+y&b=1&b=true"
    await client.call(service, "default.parts", body={"f": client.file(b"PP", "a.bin"), "t": "x"})
    assert b'name="f"; filename="a.bin"' in service.last.body
    assert b'name="t"' in service.last.body
    with pytest.raises(ValueError, match="body: a form takes a dictionary of its fields, got str"):
        await client.call(service, "default.any_form", body="a=1")
    assert len(service.requests) == 2


async def test_servers_are_compared_with_that_of_the_client(tmp_path: Path, service: Wire) -> None:
    """A server beside the first, or on another host in any spelling, is another place; one with variables may be ours."""
    here = {"base": {"default": "https://a.example"}, "v": {"default": 2}}
    servers = {
        "second": {"url": "https://b.example/v2"},
        "spelled": {"url": "//cdn.example/v1"},
        "variable": {"url": "{base}/x/{v}", "variables": here},
        "below": {"url": "/up"},
    }
    paths = {f"/{name}": {"get": operation(name, servers=[server])} for name, server in servers.items()}
    roots = [{"url": "https://a.example/v1"}, {"url": "https://b.example/v2"}]
    client = package(tmp_path, {**described(paths), "servers": roots})
    for name, server in (("second", "https://b.example/v2"), ("spelled", "https://cdn.example/v1")):
        with pytest.raises(ValueError, match=f"GET /{name} is at {server}, and this client is for"):
            await client.call(service, f"default.{name}")
    with pytest.raises(
        ValueError, match=r"GET /variable is at https://a\.example/x/2, and this client is for"
    ):
        await client.call(service, "default.variable")
    alone = package(tmp_path, {**described(paths), "servers": roots[:1]})
    await alone.call(service, "default.variable")
    assert service.last.target == "/x/2/variable"
    await client.call(service, "default.below")
    assert service.last.target == "/up/below"


async def test_the_encoding_of_one_body_is_not_that_of_another(tmp_path: Path, service: Wire) -> None:
    """How a list is written in one kind of form says nothing of the other."""
    form, multipart = "application/x-www-form-urlencoded", "multipart/form-data"
    lists = {"type": "object", "required": ["l"], "properties": {"l": TEXTS}}
    more = {"type": "object", "required": ["x"], "properties": {"x": TEXT, "l": TEXTS}}
    body = bodies((form, {"$ref": "#/components/schemas/L"}), (multipart, {"$ref": "#/components/schemas/M"}))
    body["content"][multipart]["encoding"] = {"l": {"style": "pipeDelimited", "explode": False}}
    call = operation("call", requestBody=body)
    client = package(tmp_path, described({"/": {"post": call}}, schemas={"L": lists, "M": more}))
    await client.call(service, "default.call", body=client.models.L(l=["a", "b"]))
    assert service.last.body == b"l=a&l=b"
    await client.call(service, "default.call", body=client.models.M(x="x", l=["a", "b"]))
    assert b"a|b" in service.last.body


async def test_files_of_composed_forms(tmp_path: Path, service: Wire) -> None:
    """A field is a file behind references, in lists of them, and in the parts of a composed form."""
    file = {"$ref": "#/components/schemas/Content"}
    listed = {
        "type": "object",
        "required": ["f"],
        "properties": {"f": file, "fs": {"type": "array", "items": file}},
    }
    other = {"type": "object", "required": ["url"], "properties": {"url": TEXT}}
    form = {"$ref": "#/components/schemas/Listed"}
    shapes = {"plain": form, "all": {"allOf": [NOTE, form]}, "one": {"oneOf": [form, other]}}
    calls = {
        f"/{name}": {"post": operation(f"send_{name}", requestBody=bodies(("multipart/form-data", shape)))}
        for name, shape in shapes.items()
    }
    content_schema = {"type": "string", "contentMediaType": "application/octet-stream"}
    schemas = {"Content": content_schema, "Listed": listed, "Note": SCHEMAS["Note"]}
    client = package(tmp_path, described(calls, schemas=schemas))
    sent = client.file(b"PP", "a.bin")
    models = [getattr(client.models, name) for name in client.models.__all__]
    for name in shapes:
        for model in models:
            fields = {field.name for field in getattr(model, "fields_", ())}
            if "f" in fields and ("note" in fields) == (name == "all"):
                given = {"note": "n"} if name == "all" else {}
                try:
                    await client.call(service, f"default.send_{name}", body=model(f=sent, fs=[sent], **given))
                except client.module("errors").RequestError:
                    continue
        assert service.last.target == f"/api/{name}"
        assert service.last.body.count(b'filename="a.bin"') == 2
