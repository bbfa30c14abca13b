"""Every kind of change: what is done to a description, and the line that tells it."""

from __future__ import annotations

import copy
import re
from collections.abc import Callable
from typing import Any

import pytest

from scripts.codegen.diff.compare.descriptions import compare
from scripts.codegen.diff.python.surface import Surface
from scripts.codegen.diff.report.render import Report, render
from scripts.codegen.diff.version import propose
from tests.scripts.codegen.diff.diff_documents import answer, small

Document = dict[str, Any]


def told(old: Document, new: Document) -> str:
    """Return the report on two descriptions alone."""
    comparison = compare(old, new)
    surface = Surface(problem="not asked for.")
    return render(Report("old", "new", comparison, surface, propose(comparison, surface, "0.1.0")))


def things(document: Document) -> Document:
    return document["paths"]["/v1/things/"]


def parameter(document: Document, name: str) -> Document:
    return next(one for one in things(document)["get"]["parameters"] if one.get("name") == name)


def fields(document: Document, name: str = "Thing") -> Document:
    return document["components"]["schemas"][name]["properties"]


def rows(document: Document) -> Document:
    schema = things(document)["get"]["responses"]["200"]["content"]["application/json"]["schema"]
    return schema["properties"]["content"]["properties"]["results"]["items"]


def move(document: Document, old: str, new: str) -> None:
    document["paths"][new] = document["paths"].pop(old)


def rename_path_parameter(document: Document) -> None:
    move(document, "/v1/things/{thing_id}", "/v1/things/{id}")
    document["paths"]["/v1/things/{id}"]["parameters"][0]["name"] = "id"


def set_at(path: str, value: Any) -> Callable[[Document], None]:
    """Return a change that writes at a place: keys with `>` between them."""

    def change(document: Document) -> None:
        node: Any = document
        *steps, last = path.split(" > ")
        for step in steps:
            node = node[int(step)] if isinstance(node, list) else node[step]
        node[int(last) if isinstance(node, list) else last] = value

    return change


def drop(path: str) -> Callable[[Document], None]:
    """Return a change that takes out a place."""

    def change(document: Document) -> None:
        node: Any = document
        *steps, last = path.split(" > ")
        for step in steps:
            node = node[int(step)] if isinstance(node, list) else node[step]
        del node[int(last) if isinstance(node, list) else last]

    return change


LIST = "paths > /v1/things/ > get"
ADD = "paths > /v1/things/ > post"
THING = "components > schemas > Thing"

CASES: list[tuple[str, Callable[[Document], None], str]] = [
    ("operation removed", drop("paths > /v1/owners"), "- `GET /v1/owners`"),
    ("operation added", set_at("paths > /v2/new", {"get": {"responses": {}}}), "- `GET /v2/new`"),
    ("moved slash", lambda d: move(d, "/v1/owners", "/v1/owners/"), "- moved slash: GET `/v1/owners` → `/v1/owners/`"),
    ("api prefix", lambda d: move(d, "/v1/owners", "/api/v1/owners"), "- moved path: GET `/v1/owners` → `/api/v1/owners`"),
    ("path parameter renamed", rename_path_parameter, "**breaking:** parameter `id` (path): renamed, was `thing_id`"),
    ("id renamed", set_at(f"{LIST} > operationId", "getThings"), "operationId: `listThings` → `getThings` (the lock"),
    ("deprecated", set_at(f"{LIST} > deprecated", True), "  - deprecated now"),
    ("tag moved", set_at(f"{LIST} > tags", ["1_Owners"]), "tags: `0_Things` → `1_Owners`"),
    ("security", set_at(f"{LIST} > security", []), "security: `key` → none"),
    ("security scheme", set_at("components > securitySchemes > key > in", "query"), "authentication `key`: apiKey header Authorization → apiKey query Authorization"),
    ("display name", set_at("tags > 0 > x-displayName", "Objects"), "tag `0_Things`: display name `Things` → `Objects`"),
    ("tag removed", drop("tags > 1"), "tag `1_Owners`: removed"),
    ("server", set_at("servers > 0 > url", "https://example.com"), "servers: `https://example.com/api` → `https://example.com`"),
    ("version", set_at("info > version", "2"), "version: `1` → `2`"),
    ("parameter removed", drop(f"{LIST} > parameters > 0"), "**breaking:** parameter `limit` (query): removed (integer)"),
    ("parameter added", lambda d: things(d)["get"]["parameters"].append({"name": "q", "in": "query", "schema": {"type": "string"}}), "  - parameter `q` (query): added (string)"),
    ("required parameter added", lambda d: things(d)["get"]["parameters"].append({"name": "q", "in": "header", "required": True, "schema": {}}), "**breaking:** parameter `q` (header): added (any value, required)"),
    ("parameter required", set_at(f"{LIST} > parameters > 0 > required", True), "**breaking:** parameter `limit` (query): required now"),
    ("parameter's place", set_at(f"{LIST} > parameters > 0 > in", "header"), "**breaking:** parameter `limit` (header): moved from query to header"),
    ("parameter's type", set_at(f"{LIST} > parameters > 0 > schema > type", "string"), "**breaking:** parameter `limit` (query): integer → string"),
    ("parameter's format", set_at(f"{LIST} > parameters > 0 > schema > format", "int64"), "parameter `limit` (query): format: none → `int64`"),
    ("parameter's default", set_at(f"{LIST} > parameters > 0 > schema > default", 50), "  - parameter `limit` (query): default: `20` → `50`"),
    ("parameter's lower limit", set_at(f"{LIST} > parameters > 0 > schema > maximum", 50), "**breaking:** parameter `limit` (query): maximum: `100` → `50`"),
    ("parameter's higher limit", set_at(f"{LIST} > parameters > 0 > schema > maximum", 500), "  - parameter `limit` (query): maximum: `100` → `500`"),
    ("parameter's values", set_at(f"{LIST} > parameters > 1 > schema > enum", ["ON", "AUTO"]), "**breaking:** parameter `state` (query): value removed: `OFF`"),
    ("parameter deprecated", set_at(f"{LIST} > parameters > 0 > deprecated", True), "parameter `limit` (query): deprecated now"),
    ("parameter's style", set_at(f"{LIST} > parameters > 0 > explode", False), "parameter `limit` (query): written as form, exploded → form"),
    ("shared parameter", set_at("components > parameters > Search > schema > minLength", 3), "**breaking:** parameter `search` (query): minLength: none → `3`"),
    ("body removed", drop(f"{ADD} > requestBody"), "**breaking:** request body: removed, required"),
    ("body added", set_at("paths > /v1/owners > get > requestBody", answer({})), "  - request body: added"),
    ("body optional", set_at(f"{ADD} > requestBody > required", False), "request body: optional now"),
    ("body's content type", set_at(f"{ADD} > requestBody > content", {"text/xml": {"schema": {}}}), "**breaking:** request body: content type `application/json` → `text/xml`"),
    ("another content type", set_at(f"{ADD} > requestBody > content > text/xml", {"schema": {}}), "request body: also `text/xml`"),
    ("answer's status", set_at(f"{LIST} > responses > 404", {"description": "no"}), "answer 404: added"),
    ("success gone", drop(f"{ADD} > responses > 201"), "**breaking:** answer 201: removed"),
    ("answer's body gone", drop(f"{ADD} > responses > 201 > content"), "**breaking:** answer 201: has no body now"),
    ("answer's body came", set_at("paths > /v1/things/{thing_id} > delete > responses > 204", answer({"type": "string"})), "answer 204: has a body now: string as `application/json`"),
    ("header", set_at(f"{LIST} > responses > 200 > headers", {"Retry-After": {}}), "answer 200, header `Retry-After`: added"),
    ("field removed", lambda d: fields(d).pop("size"), "**breaking:** removed: `size` (integer)"),
    ("field added", lambda d: fields(d).update(new={"type": "boolean"}), "added: `new` (boolean)"),
    ("field added in rows", lambda d: rows(d)["properties"].update(new={"type": "array", "items": {"$ref": "#/components/schemas/Owner"}}), "added: answer 200, `content.results[].new` (list of `Owner`)"),
    ("field's type in rows", lambda d: rows(d)["properties"]["name"].update(type="integer"), "**breaking:** answer 200, `content.results[].name`: string → integer"),
    ("required field sent", lambda d: fields(d, "ThingWrite").update(kind={"type": "string"}) or d["components"]["schemas"]["ThingWrite"]["required"].append("kind"), "**breaking:** added: `kind` (string, required)"),
    ("field required in request", lambda d: d["components"]["schemas"]["ThingWrite"]["required"].append("size"), "**breaking:** `size`: required now"),
    ("field required in answer", lambda d: d["components"]["schemas"]["Thing"]["required"].append("size"), "  - `size`: required now"),
    ("field optional in answer", set_at(f"{THING} > required", []), "**breaking:** `id`: optional now"),
    ("null came", set_at(f"{THING} > properties > size > type", ["integer", "null"]), "**breaking:** `size`: may be null now"),
    ("null went", set_at(f"{THING} > properties > note > type", "string"), "  - `note`: never null now"),
    ("enum value added", set_at(f"{THING} > properties > state > enum", ["ON", "OFF", "AUTO"]), "  - `state`: value added: `AUTO`"),
    ("enum value removed", set_at(f"{THING} > properties > state > enum", ["ON"]), "  - `state`: value removed: `OFF`"),
    ("enum opened", drop(f"{THING} > properties > state > enum"), "`state`: any value now, was `ON`, `OFF`"),
    ("format", set_at(f"{THING} > properties > id > format", "date-time"), "**breaking:** `id`: format: `uuid` → `date-time`"),
    ("pattern", set_at("components > schemas > ThingWrite > properties > name > pattern", "^a"), "**breaking:** `name`: pattern: none → `^a`"),
    ("limit lifted", drop("components > schemas > ThingWrite > properties > name > maxLength"), "  - `name`: maxLength: `20` → none"),
    ("read-only", set_at(f"{THING} > properties > id > readOnly", True), "`id`: read-only now"),
    ("default false", set_at(f"{THING} > properties > size > default", False), "`size`: default: none → `false`"),
    ("items", set_at(f"{THING} > properties > parts > items", {"type": "string"}), "**breaking:** `parts[]`: object → string"),
    ("other values", set_at(f"{THING} > properties > labels > additionalProperties > type", "integer"), "**breaking:** `labels{}`: string → integer"),
    ("no other fields", set_at("components > schemas > ThingWrite > additionalProperties", False), "**breaking:** fields that are not declared: allowed → refused"),
    ("a type became several", set_at(f"{THING} > properties > owner", {"oneOf": [{"$ref": "#/components/schemas/Owner"}, {"type": "string"}]}), "**breaking:** `owner`: object → `Owner` or string"),
    ("missing schema", set_at(f"{THING} > properties > owner > $ref", "#/components/schemas/Nobody"), "refers to `Nobody`, which does not exist"),
    ("rare keyword", set_at(f"{THING} > properties > size > not", {"const": 5}), "`size`: `not` added"),
    ("another schema", lambda d: d["components"]["schemas"].update(Person=d["components"]["schemas"].pop("Owner")) or fields(d)["owner"].update({"$ref": "#/components/schemas/Person"}), "- `Owner` → `Person` — used by"),
    ("wording", set_at(f"{LIST} > summary", "All things"), "- `GET /v1/things/`: summary"),
]  # fmt: skip


@pytest.mark.parametrize(("change", "line"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_each_kind_of_change_has_its_line(change: Callable[[Document], None], line: str) -> None:
    """What was done to the description stands in the report, in the words that are expected."""
    new = small()
    change(new)
    report = told(small(), new)
    assert line in report, report


def test_nothing_changed_is_said_in_two_words() -> None:
    """Equal descriptions have no differences."""
    assert "\nNo differences.\n" in told(small(), small())


def test_what_reaches_no_caller_is_no_difference_but_is_said() -> None:
    """Titles, examples and extensions are not told one by one, and not passed over in silence."""
    new = small()
    fields(new)["size"].update(example=5, title="Size", **{"x-note": "no"})
    assert "No differences that reach a caller" in told(small(), new)


def test_references_are_seen_through() -> None:
    """The same shape, written in place and by reference, is the same."""
    new = small()
    schemas = new["components"]["schemas"]
    things(new)["post"]["requestBody"]["content"]["application/json"]["schema"] = schemas.pop("ThingWrite")
    things(new)["get"]["parameters"][2] = new["components"]["parameters"].pop("Search")
    report = told(small(), new)
    assert "`ThingWrite`: removed" in report
    assert "Operations changed" not in report


def test_spellings_of_null_are_one() -> None:
    """A type list, `oneOf` with null and a null among the values say the same."""
    spellings = [
        {"type": ["string", "null"], "description": "Free text."},
        {"oneOf": [{"type": "string"}, {"type": "null"}], "description": "Free text."},
        {"anyOf": [{"type": "null"}, {"type": "string"}], "description": "Free text."},
    ]
    for spelling in spellings:
        new = small()
        fields(new)["note"] = spelling
        assert not compare(small(), new).changes()


def test_a_shared_schema_is_told_once() -> None:
    """A field that came to a schema of two operations is one line, with both operations."""
    new = small()
    fields(new)["new"] = {"type": "string"}
    comparison = compare(small(), new)
    assert len(comparison.changes()) == 1
    report = told(small(), new)
    assert report.count("`new` (string)") == 1
    assert "- `Thing` — used by `GET /v1/things/{thing_id}` and `POST /v1/things/`, in answers" in report


def test_the_same_change_in_many_operations_is_told_once() -> None:
    """A status that forty operations have now is one line, with the operations folded."""
    old = small()
    for number in range(40):
        old["paths"][f"/v1/other/{number}"] = {"get": {"responses": {"200": {"description": "ok"}}}}
    new = copy.deepcopy(old)
    for number in range(40):
        new["paths"][f"/v1/other/{number}"]["get"]["responses"]["429"] = {"description": "slow down"}
    report = told(old, new)
    assert report.count("answer 429: added") == 1
    assert "in 40 operations" in report
    assert "## Operations changed" not in report


def test_circles_end() -> None:
    """Schemas that contain themselves, by name or merged with `allOf`, are compared and not followed for ever."""
    old = small()
    old["components"]["schemas"]["Owner"] = {
        "allOf": [{"$ref": "#/components/schemas/Thing"}, {"properties": {"boss": {"allOf": [{"$ref": "#/components/schemas/Owner"}, {"properties": {"rank": {"type": "integer"}}}]}}}]
    }  # fmt: skip
    new = copy.deepcopy(old)
    new["components"]["schemas"]["Owner"]["allOf"][1]["properties"]["boss"]["allOf"][1]["properties"][
        "rank"
    ] = {}
    assert not compare(old, copy.deepcopy(old)).changes()
    assert "`boss.rank`: type: integer → any" in told(old, new)


def test_a_choice_of_itself_is_described() -> None:
    """A schema whose variants contain it again is described as far as that makes sense."""
    new = small()
    new["components"]["schemas"]["Owner"] = {
        "oneOf": [{}, {"allOf": [{"$ref": "#/components/schemas/Owner"}, {}]}]
    }
    assert "object → any value or" in told(small(), new)


def test_an_operation_that_moved_elsewhere_is_pointed_to() -> None:
    """An operation under another path is another operation; its id says where it may have gone."""
    new = small()
    new["paths"]["/v2/objects/"] = {"get": new["paths"]["/v1/things/"].pop("get")}
    report = told(small(), new)
    assert "`GET /v1/things/`; List things; its id `listThings` is at `GET /v2/objects/` now" in report


def test_two_paths_that_differ_by_a_slash_are_two() -> None:
    """With and without the slash at once, each path is compared with itself."""
    old = small()
    old["paths"]["/v1/owners/"] = {"get": {"responses": {}}}
    assert not compare(old, copy.deepcopy(old)).changes()
    comparison = compare(old, small())
    assert [str(pair.at) for pair in comparison.pairs if pair.new is None] == ["GET /v1/owners/"]


def test_the_order_of_the_description_does_not_matter() -> None:
    """The report is the same whatever comes first in the files."""

    def backwards(node: Any) -> Any:
        if isinstance(node, dict):
            return {key: backwards(node[key]) for key in reversed(node)}
        return [backwards(item) for item in node] if isinstance(node, list) else node

    new = small()
    for _, change, _ in CASES[5:20]:
        change(new)
    assert not compare(small(), backwards(small())).changes()
    lines, others = told(small(), new).splitlines(), told(backwards(small()), backwards(new)).splitlines()
    assert sorted(lines) == sorted(others)


def test_what_breaks_depends_on_the_way_a_value_travels() -> None:
    """A field that went hurts who reads it, a value that went hurts who sends it."""
    new = small()
    fields(new, "ThingWrite").pop("size")
    assert not compare(small(), new).breaking()
    new = small()
    fields(new).pop("size")
    assert len(compare(small(), new).breaking()) == 1


def test_a_long_report_is_cut_and_says_so() -> None:
    """A pull request takes so many characters and no more."""
    new = small()
    for number in range(3000):
        new["paths"][f"/v1/new/{number}"] = {"get": {"summary": "Something new", "responses": {}}}
    report = told(small(), new)
    assert len(report) <= 60_000
    assert "## Operations added (3000)" in report
    assert re.search(r"… and 2\d\d\d more", report)
    assert "… and" not in told(small(), small())
