"""Every number of the report is the length of a list below it."""

from __future__ import annotations

import copy
import re

from scripts.codegen.diff.compare.descriptions import Comparison, compare
from scripts.codegen.diff.python.surface import Surface
from scripts.codegen.diff.report.render import Report, render
from scripts.codegen.diff.version import propose
from tests.scripts.codegen.diff.diff_documents import small

CONSTANTS = [{"title": "PONG", "const": 1}, {"title": "MODAL", "const": 9}, {"const": 13}]


def report_of(comparison: Comparison) -> str:
    surface = Surface(problem="not asked for.")
    return render(Report("old", "new", comparison, surface, propose(comparison, surface, "1.2.3")))


def test_each_number_has_a_list_of_that_length() -> None:
    """Added up, the lines of a folded list give the number in the table."""
    old, new = small(), small()
    thing = new["components"]["schemas"]["Thing"]["properties"]
    thing["state"]["enum"] = ["ON", "DIM", "BRIGHT"]
    del thing["note"], thing["labels"]
    thing["more"] = {"type": "string"}
    new["paths"]["/v1/extra"] = {"get": {"responses": {"200": {"description": "ok"}}}}
    for item in new["paths"].values():
        for operation in item.values():
            if isinstance(operation, dict):
                operation["responses"]["429"] = {"description": "slow down"}
    text = report_of(compare(old, new))
    columns = ["added", "removed", "changed", "can break"]
    table = {
        (cells[1], column): int(cells[2 + index])
        for line in text.splitlines()
        if (cells := [cell.strip() for cell in line.split("|")])[0] == "" and len(cells) == 7 and cells[1]
        for index, column in enumerate(columns)
        if cells[2 + index].isdigit()
    }
    lists = {}
    for row, column, number, lines in re.findall(
        r"<details>\n<summary>([^<\n]*), ([^<\n]*): (\d+)</summary>\n\n(.*?)\n\n</details>", text, re.DOTALL
    ):
        counts = [
            int(found[1]) if (found := re.search(r" \((\d+)\)(?: — |$)", line)) else 1
            for line in lines.splitlines()
        ]
        assert sum(counts) == int(number), (row, column)
        lists[row, column] = int(number)
    assert lists == table
    assert table["enum values", "added"] == 2
    assert table["fields", "removed"] == 2


def test_constants_are_an_enum() -> None:
    """Values that stand as alternatives of one constant each are named when they come and go, and nothing else is said."""
    old = small()
    old["components"]["schemas"]["Thing"]["properties"]["kind"] = {"type": "integer", "oneOf": CONSTANTS[:2]}
    new = copy.deepcopy(old)
    new["components"]["schemas"]["Thing"]["properties"]["kind"]["oneOf"] = CONSTANTS[1:]
    changes = [str(change) for change in compare(old, new).changes()]
    assert changes == ["`kind`: value added: `13`", "`kind`: value removed: `1`"]


def test_another_schema_is_no_rename() -> None:
    """A schema that takes another's place is told as that; one that has another name and the same fields was renamed."""
    old, new = small(), small()
    schemas = new["components"]["schemas"]
    schemas["Thing"]["properties"]["owner"] = {"$ref": "#/components/schemas/Robot"}
    schemas["Robot"] = {"type": "object", "properties": {"model": {"type": "string"}}}
    text = report_of(compare(old, new))
    assert "`Owner` → `Robot`" not in text
    assert "`Robot` in place of `Owner`" in text
    assert "- added: `Robot`" in text or "`Robot`: added" in text
    renamed = small()
    renamed["components"]["schemas"]["Person"] = renamed["components"]["schemas"].pop("Owner")
    everywhere = copy.deepcopy(renamed)

    def rename(node: object) -> None:
        if isinstance(node, dict):
            if node.get("$ref") == "#/components/schemas/Owner":
                node["$ref"] = "#/components/schemas/Person"
            for child in node.values():
                rename(child)
        elif isinstance(node, list):
            for child in node:
                rename(child)

    rename(everywhere)
    assert "`Owner` → `Person`" in report_of(compare(old, everywhere))
