"""
Draw what stands on what: `python -m scripts layers [--write | --check]`.

The tables of `docs/architecture.md` between `<!-- layers: ... -->` and `<!-- end -->` are made here, from the imports
and from the first lines of the docstrings.
"""

from __future__ import annotations

import argparse
import ast
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from graphlib import CycleError, TopologicalSorter
from itertools import groupby
from pathlib import Path

import grimp

ROOT = Path(__file__).resolve().parents[2]
PAGE = ROOT / "docs" / "architecture.md"
PACKAGE = "esper_sdk"
FOLDERS = {"esper_sdk": ROOT / "overrides" / "esper_sdk", "scripts": ROOT / "scripts"}
# Stands beside the floors: nothing of the SDK imports it.
BESIDE = {"esper_sdk": ("esper_sdk.testing",)}
MOST = 8

_TABLE = re.compile(
    r"(<!-- layers: (?P<kind>floors|modules) of (?P<package>[\w.]+) -->\n).*?(<!-- end -->)", re.DOTALL
)


@dataclass(frozen=True, slots=True)
class Part:
    """
    A module, or a package with all that is in it.

    Attributes:
        name: Its name in the package.
        floor: Its floor; the lowest is 1.
        on: What it imports, without what this imports in turn.
        what: The first line of its docstring.
    """

    name: str
    floor: int
    on: tuple[str, ...]
    what: str


def parts(package: str) -> list[Part]:
    """
    Sort the modules and packages directly below a package by what they import, the highest floor first.

    Args:
        package: Its name.

    Raises:
        CycleError: Two of them import each other, for type checking or at run time.
    """
    below = _imports(package)
    floors: dict[str, int] = {}
    beneath: dict[str, set[str]] = {}
    for name in TopologicalSorter(below).static_order():
        floors[name] = 1 + max((floors[other] for other in below[name]), default=0)
        beneath[name] = below[name].union(*(beneath[other] for other in below[name]))
    return [
        Part(
            name.removeprefix(f"{package}."),
            floor,
            tuple(
                sorted(
                    other.removeprefix(f"{package}.")
                    for other in below[name]
                    if not any(other in beneath[third] for third in below[name])
                )
            ),
            first_line(name),
        )
        for name, floor in sorted(floors.items(), key=lambda item: (-item[1], item[0]))
    ]


def _imports(package: str) -> dict[str, set[str]]:
    """Return what each module or package directly below a package imports of the others."""
    graph = grimp.build_graph(*FOLDERS, include_external_packages=False)
    children = sorted(graph.find_children(package) - set(BESIDE.get(package, ())))
    whole = {name: {name, *graph.find_descendants(name)} for name in children}
    below = {}
    for name in children:
        imported = {found for part in whole[name] for found in graph.find_modules_directly_imported_by(part)}
        below[name] = {other for other in children if other != name and imported & whole[other]}
    return below


def first_line(module: str) -> str:
    """Return the first paragraph of a module's docstring as one line."""
    docstring = ast.get_docstring(ast.parse(_file(module).read_text("utf-8"))) or ""
    return " ".join(docstring.partition("\n\n")[0].split())


def _file(module: str) -> Path:
    top, _, rest = module.partition(".")
    path = FOLDERS[top].joinpath(*rest.split("."))
    return path / "__init__.py" if path.is_dir() else path.with_suffix(".py")


def floors_table(package: str) -> Iterator[str]:
    """Write the floors of a package as a table of Markdown."""
    yield "| floor | part | stands on | what |"
    yield "|--:|---|---|---|"
    for part in parts(package):
        on = ", ".join(f"`{name}`" for name in part.on)
        yield f"| {part.floor} | `{part.name}` | {on} | {_cell(part.what)} |"


def modules_table(package: str) -> Iterator[str]:
    """Write the modules of a package as a table of Markdown."""
    top, _, rest = package.partition(".")
    folder = FOLDERS[top].joinpath(*filter(None, rest.split(".")))
    yield "| module | what |"
    yield "|---|---|"
    for path in sorted(folder.rglob("*.py"), key=lambda path: (path.parent != folder, path)):
        name = path.relative_to(folder).with_suffix("").as_posix()
        if path.name != "__init__.py":
            yield f"| `{name}` | {_cell(first_line(f'{package}.{name}'.replace('/', '.')))} |"


def _cell(text: str) -> str:
    return text.replace("|", "\\|").removesuffix(".")


def drawn(text: str) -> str:
    """Return a page with its tables as the code has them now."""
    writers = {"floors": floors_table, "modules": modules_table}

    def draw(found: re.Match[str]) -> str:
        lines = writers[found["kind"]](found["package"])
        return f"{found[1]}\n{chr(10).join(lines)}\n\n{found[4]}"

    return _TABLE.sub(draw, text)


def main(arguments: list[str] | None = None) -> int:
    """Print the floors of esper_sdk, or write or check the page; fail if there are too many floors."""
    parser = argparse.ArgumentParser(prog="python -m scripts layers", description=__doc__)
    action = parser.add_mutually_exclusive_group()
    action.add_argument("--write", action="store_true", help=f"write the tables of {PAGE.name}")
    action.add_argument(
        "--check", action="store_true", help=f"say whether the tables of {PAGE.name} are true"
    )
    options = parser.parse_args(arguments)
    present = PAGE.read_text("utf-8")
    try:
        found = parts(PACKAGE)
        text = drawn(present)
    except CycleError as error:
        print(f"a circle: {' -> '.join(error.args[1])}", file=sys.stderr)
        return 1
    if options.write:
        PAGE.write_text(text, "utf-8", newline="\n")
    elif options.check:
        if text != present:
            print(f"{PAGE.name}: not what the code has; run `make layers`", file=sys.stderr)
            return 1
    else:
        for floor, group in groupby(found, key=lambda part: part.floor):
            print(f"{floor}  {'  '.join(part.name for part in group)}")
    if found[0].floor > MOST:
        print(f"{found[0].floor} floors, and at most {MOST} were agreed on", file=sys.stderr)
        return 1
    return 0
