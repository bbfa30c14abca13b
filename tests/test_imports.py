"""What the packages may import of each other."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

SDK = Path(__file__).resolve().parents[1] / "overrides" / "esper_sdk"


def imported(path: Path) -> Iterator[str]:
    """Go through the names that a module imports, wherever it does, with the packages in front of them."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and not node.level:
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def private(path: Path) -> list[str]:
    """Return what a module imports of `esper_client` that is private there."""
    names = [name.split(".") for name in imported(path)]
    return [
        ".".join(name)
        for name in names
        if name[0] == "esper_client" and any(part.startswith("_") for part in name)
    ]


def test_the_sdk_imports_only_what_esper_client_makes_public() -> None:
    """No module of `esper_sdk` imports a private name, or a private module, of `esper_client`."""
    found = {path.relative_to(SDK).as_posix(): private(path) for path in sorted(SDK.rglob("*.py"))}
    assert found
    assert not {name: names for name, names in found.items() if names}


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("import esper_client._codec", "esper_client._codec"),
        ("from esper_client import types, _codec", "esper_client._codec"),
        ("def late():\n    from esper_client.files import _measure", "esper_client.files._measure"),
    ],
)
def test_private_imports_are_found(tmp_path: Path, line: str, name: str) -> None:
    """Every form of an import is seen, in functions too."""
    module = tmp_path / "module.py"
    module.write_text(line, "utf-8")
    assert private(module) == [name]
