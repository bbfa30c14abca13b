"""What holds for every description: itself against itself is nothing, and no change goes unsaid."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from scripts.codegen.diff.compare.descriptions import compare
from scripts.codegen.diff.python.surface import Surface
from scripts.codegen.diff.report.render import Report, render
from scripts.codegen.diff.version import propose
from tests.scripts.codegen.diff.diff_documents import answer, small

Place = tuple[Any, ...]

_names = st.sampled_from(["id", "name", "type", "title", "default", "a.b", "items", "x-1", "class"])
_refs = st.sampled_from(["Thing", "Owner", "ThingWrite", "Nobody"]).map(
    lambda name: {"$ref": f"#/components/schemas/{name}"}
)
_plain = st.fixed_dictionaries(
    {
        "type": st.sampled_from(
            ["string", "integer", "number", "boolean", ["string", "null"], ["integer", "string"]]
        )
    },
    optional={
        "format": st.sampled_from(["uuid", "date-time", "int64"]),
        "enum": st.lists(
            st.one_of(st.text(max_size=3), st.integers(0, 9), st.none()), min_size=1, max_size=4
        ),
        "default": st.one_of(st.booleans(), st.none(), st.integers(), st.text(max_size=3)),
        "minimum": st.integers(),
        "maxLength": st.integers(0, 99),
        "deprecated": st.just(True),
        "description": st.text(max_size=5),
    },
)


def _containers(schemas: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.one_of(
        st.fixed_dictionaries({"type": st.just("array"), "items": schemas}),
        st.fixed_dictionaries(
            {"type": st.just("object"), "properties": st.dictionaries(_names, schemas, max_size=4)},
            optional={
                "required": st.lists(_names, max_size=3, unique=True),
                "additionalProperties": st.one_of(st.booleans(), schemas),
            },
        ),
        st.fixed_dictionaries({"allOf": st.lists(schemas, min_size=1, max_size=3)}),
        st.fixed_dictionaries({"oneOf": st.lists(schemas, min_size=1, max_size=3)}),
    )


_schemas = st.recursive(st.one_of(_plain, _refs, st.just({})), _containers, max_leaves=12)


def with_schema(schema: Any) -> dict[str, Any]:
    """Return a description whose shared schema, request and answer are the given one."""
    document = small()
    document["components"]["schemas"]["Owner"] = copy.deepcopy(schema)
    document["paths"]["/v1/things/"]["post"]["requestBody"] = answer(copy.deepcopy(schema))
    document["paths"]["/v1/things/"]["post"]["responses"]["201"] = answer(copy.deepcopy(schema))
    return document


def places(node: Any, place: Place = ()) -> Iterator[Place]:
    """Go through every place in a document."""
    items = node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ()
    for key, value in items:
        yield (*place, key)
        yield from places(value, (*place, key))


def at(document: Any, place: Place) -> Any:
    """Return what stands at a place."""
    for step in place:
        document = document[step]
    return document


def report_of(old: dict[str, Any], new: dict[str, Any]) -> str:
    """Return the report on two descriptions alone."""
    comparison = compare(old, new)
    surface = Surface(problem="not asked for.")
    return render(Report("old", "new", comparison, surface, propose(comparison, surface)))


def says_nothing(document: dict[str, Any], place: Place) -> bool:
    """Say whether what stands at a place is implied by what stands beside it."""
    parent, value = at(document, place[:-1]), at(document, place)
    return (
        place in {("openapi",), ("paths",)}
        # `type` beside fields or items, an empty list of things, a name that the form of the file needs.
        or (
            place[-1] == "type" and isinstance(parent, dict) and bool({"properties", "items"} & parent.keys())
        )
        or value in ([], {}, None, "")
    )


@settings(max_examples=200, deadline=None)
@given(_schemas)
@pytest.mark.slow
def test_a_description_does_not_differ_from_itself(schema: Any) -> None:
    """Whatever the schema, itself against a copy is nothing."""
    report = report_of(with_schema(schema), with_schema(schema))
    assert "\nNo differences.\n" in report


@settings(max_examples=400, deadline=None)
@given(st.data())
@pytest.mark.slow
def test_no_place_can_be_taken_out_unsaid(data: st.DataObject) -> None:
    """Whatever is taken out of the description is told."""
    old, new = small(), small()
    place = data.draw(st.sampled_from([one for one in places(old) if not says_nothing(old, one)]))
    parent = at(new, place[:-1])
    del parent[place[-1]]
    assert compare(old, new).changes(), place
    assert compare(new, old).changes(), place


@settings(max_examples=400, deadline=None)
@given(st.data())
def test_no_value_can_be_changed_unsaid(data: st.DataObject) -> None:
    """Whatever word, number or flag is another is told."""
    old, new = small(), small()
    leaves = [one for one in places(old) if isinstance(at(old, one), str | int) and one != ("openapi",)]
    place = data.draw(st.sampled_from(leaves))
    value = at(old, place)
    other = not value if isinstance(value, bool) else value + 1 if isinstance(value, int) else f"{value}x"
    at(new, place[:-1])[place[-1]] = other
    assert compare(old, new).changes(), place
    assert compare(new, old).changes(), place


@settings(max_examples=200, deadline=None)
@given(_schemas, _schemas)
@pytest.mark.slow
def test_any_two_schemas_can_be_compared(one: Any, other: Any) -> None:
    """Whatever became of a schema, a report comes out, and what came one way went the other way."""
    old, new = with_schema(one), with_schema(other)
    there, back = compare(old, new), compare(new, old)
    assert bool(there.changes()) == bool(back.changes())
    assume(there.changes())
    assert "No differences" not in report_of(old, new)
    counts = [
        sorted(
            (change.area, change.path, change.count) for change in comparison.changes() if change.kind == kind
        )
        for comparison, kind in ((there, "added"), (back, "removed"))
    ]
    assert counts[0] == counts[1]
