"""Pairs of real descriptions: the report against counts that are made here, in another way."""

from __future__ import annotations

import json
import re
from functools import cache
from itertools import permutations
from pathlib import Path
from typing import Any

import pytest
import yaml

from scripts.codegen.description.document import load
from scripts.codegen.description.upgrade import upgrade
from scripts.codegen.diff.compare.changes import Area, Direction, Kind
from scripts.codegen.diff.compare.descriptions import Comparison, compare
from scripts.codegen.diff.python.surface import Surface
from scripts.codegen.diff.report.render import Report, render
from scripts.codegen.diff.run import Request, run
from scripts.codegen.diff.version import propose

ROOT = Path(__file__).resolve().parents[4]
SPECS = ROOT.parent / "shared" / "specs"
FILES = (
    "2019-04-27.json",
    "2020-05-26.json",
    "2021-08.yml",
    "2026-authz2.json",
    "2026-foundry.json",
    "openapi.yaml",
)
PAIRS = list(permutations(FILES, 2))

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not SPECS.is_dir(), reason="the vendor's descriptions are not beside the project"),
]

METHODS = {"get", "put", "post", "delete", "patch", "head", "options"}
Key = tuple[str, str]


def path_of(name: str) -> Path:
    return ROOT / name if name == "openapi.yaml" else SPECS / name


@cache
def raw(name: str) -> dict[str, Any]:
    """Read a file as it stands, without the pipeline."""
    text = path_of(name).read_text("utf-8")
    if name.endswith(".json"):
        return json.loads(text)
    return yaml.load(text, getattr(yaml, "CSafeLoader", yaml.SafeLoader))


@cache
def comparison_of(old: str, new: str) -> Comparison:
    return compare(upgrade(load(path_of(old))), upgrade(load(path_of(new))))


def follow(document: dict[str, Any], node: Any) -> Any:
    while isinstance(node, dict) and "$ref" in node:
        target: Any = document
        for step in node["$ref"].removeprefix("#/").split("/"):
            target = target.get(step.replace("~1", "/"), {})
        node = target
    return node


@cache
def operations(name: str) -> dict[Key, dict[str, Any]]:
    """Count operations: by method, and by path without slashes at its ends and names of parameters."""
    found = {}
    for path, item in raw(name)["paths"].items():
        bare = re.sub(r"\{.*?\}", "*", path).strip("/").removeprefix("api/")
        for method in METHODS & item.keys():
            found[method, bare] = {"path": path, "shared": item.get("parameters", []), **item[method]}
    return found


def parameters(name: str, operation: dict[str, Any]) -> set[Key]:
    """Count parameters; those of the path by their place in it, body and form fields not at all."""
    found = set()
    for one in [*operation["shared"], *operation.get("parameters", [])]:
        whole = follow(raw(name), one)
        if whole["in"] == "path":
            place = re.findall(r"\{(.*?)\}", operation["path"]).index(whole["name"])
            found.add(("path", str(place)))
        elif whole["in"] in {"query", "header"}:
            found.add((whole["in"], whole["name"]))
    return found


def schema_of(name: str, answer: Any) -> Any:
    """Find the schema of an answer in JSON, in either form."""
    whole = follow(raw(name), answer)
    if "schema" in whole:
        return whole["schema"]
    return (whole.get("content", {}).get("application/json") or {}).get("schema")


def fields(
    document: dict[str, Any], schema: Any, path: str = "", trail: tuple[str, ...] = ()
) -> dict[str, str]:
    """Go through all fields, however deep, with their types; circles are cut."""
    found: dict[str, str] = {}
    if not isinstance(schema, dict):
        return found
    if "$ref" in schema:
        reference = schema["$ref"]
        if reference in trail:
            return found
        return fields(document, follow(document, schema), path, (*trail, reference))
    for part in schema.get("allOf", []):
        found |= fields(document, part, path, trail)
    kinds = schema.get("type")
    found[path] = str(
        [kind for kind in kinds if kind != "null"] if isinstance(kinds, list) else [kinds] if kinds else []
    )
    for name, child in schema.get("properties", {}).items():
        found |= fields(document, child, f"{path}.{name}" if path else name, trail)
    if "items" in schema:
        found |= fields(document, schema["items"], f"{path}[]", trail)
    return found


def above(path: str) -> list[str]:
    """Return the places that contain a place."""
    parts = re.findall(r"[^.\[\]]+|\[\]", path)
    found, text = [""], ""
    for part in parts[:-1]:
        text = f"{text}{part}" if part == "[]" else f"{text}.{part}" if text else part
        found.append(text)
    return found


def came(old: dict[str, str], new: dict[str, str]) -> set[str]:
    """Return the fields that came, without what is inside them or inside something of another type."""
    return {
        path
        for path in new.keys() - old.keys()
        if not path.endswith("[]")
        and all(
            place in old and (old[place] == new[place] or "[]" in {old[place], new[place]})
            for place in above(path)
        )
    }


@pytest.mark.parametrize(("old", "new"), PAIRS)
def test_the_operations_of_a_pair_are_those_that_a_plain_count_finds(old: str, new: str) -> None:
    """As many came, went and stayed as the paths of the files say."""
    before, after = operations(old).keys(), operations(new).keys()
    pairs = comparison_of(old, new).pairs
    counts = (
        sum(pair.old is None for pair in pairs),
        sum(pair.new is None for pair in pairs),
        sum(pair.old is not None and pair.new is not None for pair in pairs),
    )
    assert counts == (len(after - before), len(before - after), len(before & after))


@pytest.mark.parametrize(("old", "new"), PAIRS)
def test_the_parameters_of_a_pair_are_those_that_a_plain_count_finds(old: str, new: str) -> None:
    """As many parameters came and went as the files say, in the operations that both have."""
    before, after = operations(old), operations(new)
    counted = [0, 0]
    for key in before.keys() & after.keys():
        one, other = parameters(old, before[key]), parameters(new, after[key])
        counted[0] += len(other - one)
        counted[1] += len(one - other)
    changes = comparison_of(old, new).changes()
    told = [
        sum(change.area is Area.PARAMETER and change.kind is kind for change in changes)
        for kind in (Kind.ADDED, Kind.REMOVED)
    ]
    assert told == counted


@pytest.mark.parametrize(("old", "new"), PAIRS)
def test_the_fields_of_a_pair_are_those_that_a_plain_count_finds(old: str, new: str) -> None:
    """In every answer that both have, exactly those fields came and went that a walk through the files finds."""
    before, after = operations(old), operations(new)
    comparison = comparison_of(old, new)
    walked = 0
    for pair in comparison.pairs:
        if pair.old is None or pair.new is None:
            continue
        key = (pair.new.method, re.sub(r"\{.*?\}", "*", pair.new.path).strip("/").removeprefix("api/"))
        for status in before[key]["responses"].keys() & after[key]["responses"].keys():
            schemas = [
                schema_of(name, found[key]["responses"][status])
                for name, found in ((old, before), (new, after))
            ]
            if not str(status).startswith("2") or None in schemas:
                continue
            one, other = (fields(raw(name), schema) for name, schema in zip((old, new), schemas, strict=True))
            roots = [
                root
                for root in pair.roots
                if root.where == f"answer {status}" and root.direction is Direction.ANSWER
            ]
            told = [
                (path, change)
                for root in roots
                for path, change in comparison.expanded(root)
                if change.area is Area.FIELD
            ]
            assert {path for path, change in told if change.kind is Kind.ADDED} == came(one, other), pair.key
            assert {path for path, change in told if change.kind is Kind.REMOVED} == came(other, one), (
                pair.key
            )
            walked += len(one) + len(other)
    assert walked or not before.keys() & after.keys()


@pytest.mark.parametrize(("old", "new"), PAIRS)
def test_the_properties_of_shared_schemas_are_those_that_a_plain_count_finds(old: str, new: str) -> None:
    """A schema of both files gained and lost exactly the properties that the files say."""
    sides = []
    for name in (old, new):
        document = raw(name)
        schemas = document.get("definitions") or document.get("components", {}).get("schemas", {})
        sides.append(
            {key: set(schema["properties"]) for key, schema in schemas.items() if "properties" in schema}
        )
    before, after = sides
    nodes = comparison_of(old, new).nodes
    for name in before.keys() & after.keys():
        changes = [change for change in nodes[name, name].changes if change.area is Area.FIELD]
        for kind, counted in (
            (Kind.ADDED, after[name] - before[name]),
            (Kind.REMOVED, before[name] - after[name]),
        ):
            told = {
                change.path
                for change in changes
                if change.kind is kind and not re.search(r"[.\[{]", change.path)
            }
            assert told == counted, name


@pytest.mark.parametrize(("old", "new"), PAIRS)
def test_the_report_of_a_pair_can_be_read(old: str, new: str) -> None:
    """It fits into a pull request, long lists are folded, and the table says what the counts say."""
    comparison = comparison_of(old, new)
    surface = Surface(problem="not asked for.")
    report = render(Report(old, new, comparison, surface, propose(comparison, surface, "1.2.3")))
    assert len(report) <= 60_000
    lines = report.splitlines()
    assert max(map(len, lines)) <= 1200
    assert report.count("<details>") == report.count("</details>")
    unfolded = re.sub(r"<details>.*?</details>", "", report, flags=re.DOTALL).splitlines()
    assert len(unfolded) <= 160
    added = sum(pair.old is None for pair in comparison.pairs)
    removed = sum(pair.new is None for pair in comparison.pairs)
    row = next(line for line in lines if line.startswith("| operations |"))
    cells = [cell.strip() for cell in row.split("|")[2:4]]
    assert cells == [str(added or ""), str(removed or "")]
    assert f"**Version step: {'major' if comparison.breaking() else 'minor'}**" in report


@pytest.mark.parametrize("name", FILES)
def test_a_real_description_does_not_differ_from_itself(name: str) -> None:
    """Itself against itself is nothing."""
    assert not comparison_of(name, name).changes()


@pytest.mark.timeout(180)
@pytest.mark.parametrize(
    ("old", "new"), [("2020-05-26.json", "2021-08.yml"), ("2026-foundry.json", "2026-authz2.json")]
)
def test_the_packages_of_a_pair_lose_and_gain_a_method_for_each_operation(old: str, new: str) -> None:
    """Every operation that went is a method that went; every one that came, a method that came."""
    report = run(Request(ROOT, path_of(old), path_of(new)))
    gone = [one for one in report.surface.breaks if one.group.value == "Methods removed" and not one.detail]
    assert not report.surface.problem
    assert len(gone) == sum(pair.new is None for pair in report.comparison.pairs)
    assert len(report.surface.added_methods) == sum(pair.old is None for pair in report.comparison.pairs)
    assert report.step.breaking
