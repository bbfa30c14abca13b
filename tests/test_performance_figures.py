"""The page about performance quotes the results of the benchmarks as they are."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PAGE = (ROOT / "docs" / "performance.md").read_text("utf-8")


def rows(name: str) -> dict[str, list[str]]:
    """Read the first table of a results file: the cells of each row by its first one."""
    text = (ROOT / "benchmarks" / "results" / f"{name}.md").read_text("utf-8")
    table = text.partition("\n\n| ")[2].partition("\n\n")[0]
    lines = [[cell.strip() for cell in line.strip("| ").split(" | ")] for line in table.splitlines()]
    return {line[0]: line[1:] for line in lines[2:]}


@pytest.mark.parametrize(
    ("results", "row", "column"),
    [
        ("calls", "a typed call", 1),
        ("calls", "an item of a bulk run", 1),
        ("calls", "requests/s of typed calls", 1),
        ("calls", "a device of a list", 1),
        ("calls", "a typed call, on uvloop", 1),
        ("calls", "an item of a bulk run, on uvloop", 1),
        ("imports", "`from esper_sdk import Esper`, and a call of one endpoint", 1),
        ("imports", "`import aiohttp`, and a call over a socket", 1),
        ("imports", "`from esper_sdk import Esper`, and a call over a socket", 1),
    ],
)
def test_the_page_quotes_the_results(results: str, row: str, column: int) -> None:
    """Each figure of the page is the one that was measured last, and the page names the file that has it."""
    figure = rows(results)[row][column]
    quoted = re.findall(r"\*\*([\d.]+)\*\*", PAGE)
    assert figure in quoted
    assert f"benchmarks/results/{results}.md" in PAGE


def test_the_page_has_no_other_figures() -> None:
    """A figure that no results file has would stay when the others change."""
    known = {cell for name in ("calls", "imports") for row in rows(name).values() for cell in row}
    assert set(re.findall(r"\*\*([\d.]+)\*\*", PAGE)) <= known
