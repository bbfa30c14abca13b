"""Print the floors of esper_sdk: what stands on what, and that nothing stands on itself."""

from __future__ import annotations

import sys
from graphlib import CycleError, TopologicalSorter

import grimp

PACKAGE = "esper_sdk"
MOST = 8


def floors(package: str) -> list[list[str]]:
    """
    Sort the modules and packages directly below a package by what they import, the lowest floor first.

    Args:
        package: Its name.

    Raises:
        CycleError: Two of them import each other, for type checking or at run time.
    """
    graph = grimp.build_graph(package, include_external_packages=False)
    below: dict[str, set[str]] = {}
    for name in sorted(graph.find_children(package)):
        parts = {name, *graph.find_descendants(name)}
        imported = {found for part in parts for found in graph.find_modules_directly_imported_by(part)}
        below[name] = {
            other
            for other in graph.find_children(package)
            if other != name and imported & {other, *graph.find_descendants(other)}
        }
    sorter = TopologicalSorter(below)
    sorter.prepare()
    result: list[list[str]] = []
    while sorter.is_active():
        ready = sorter.get_ready()
        result.append(sorted(name.removeprefix(f"{package}.") for name in ready))
        sorter.done(*ready)
    return result


def main() -> int:
    """Print the floors, and fail if there are too many of them."""
    try:
        found = floors(PACKAGE)
    except CycleError as error:
        print(f"a circle: {' -> '.join(error.args[1])}", file=sys.stderr)
        return 1
    below_testing = [[name for name in floor if name != "testing"] for floor in found]
    counted = [floor for floor in below_testing if floor]
    for number, floor in reversed(list(enumerate(counted, 1))):
        print(f"{number}  {'  '.join(floor)}")
    if len(counted) > MOST:
        print(f"{len(counted)} floors, and at most {MOST} were agreed on", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
