"""Hand-written code that uses what has changed: found by name, with file and line."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from scripts.codegen.names.lock import lock_key

__all__ = ("Use", "Wanted", "find_uses", "paths")


@dataclass(slots=True)
class Wanted:
    """
    What to look for.

    Attributes:
        methods: `group.method` -> what happened to it.
        models: Class -> what happened to it.
        fields: `Class.field` -> what happened to it.
        paths: The path in the key of an operation -> what happened to it.
    """

    methods: dict[str, str] = field(default_factory=dict)
    models: dict[str, str] = field(default_factory=dict)
    fields: dict[str, str] = field(default_factory=dict)
    paths: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, order=True)
class Use:
    """
    A line of hand-written code that may have to change.

    Attributes:
        file: The file, from the root of the project.
        line: The line.
        name: What it uses.
        reason: What happened to that.
    """

    file: str
    line: int
    name: str
    reason: str


def find_uses(root: Path, folders: tuple[str, ...], wanted: Wanted) -> list[Use]:
    """
    Look through the Python files of some folders.

    Files that can't be parsed are left to the linter.
    """
    found: set[Use] = set()
    for folder in folders:
        for path in sorted((root / folder).rglob("*.py")):
            if "__pycache__" in path.parts:
                continue
            try:
                tree = ast.parse(path.read_text("utf-8"))
            except (SyntaxError, UnicodeDecodeError):
                continue
            name = path.relative_to(root).as_posix()
            found.update(Use(name, line, use, reason) for line, use, reason in _uses(tree, wanted))
    return sorted(found)


def _uses(tree: ast.Module, wanted: Wanted) -> Iterator[tuple[int, str, str]]:
    # Other modules may have a class of the same name.
    imported = {
        alias.asname or alias.name
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and "models" in (node.module or "").split(".")
        for alias in node.names
    }
    # Docstrings may name any path, and the parts of an f-string are no strings of their own.
    skipped = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    skipped |= {
        id(part) for node in ast.walk(tree) if isinstance(node, ast.JoinedStr) for part in node.values
    }
    known = wanted.methods | wanted.models
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom):
            yield from ((node.lineno, name, known[name]) for name in _imports(node, wanted))
        elif isinstance(node, ast.Attribute):
            yield from _attribute(node, wanted, imported)
        elif isinstance(node, ast.Name) and node.id in wanted.models and node.id in imported:
            yield node.lineno, node.id, wanted.models[node.id]
        elif isinstance(node, ast.Constant | ast.JoinedStr) and id(node) not in skipped:
            yield from _string(node, wanted)


def _attribute(node: ast.Attribute, wanted: Wanted, imported: set[str]) -> Iterator[tuple[int, str, str]]:
    holder = getattr(node.value, "attr", getattr(node.value, "id", ""))
    name = f"{holder}.{node.attr}"
    if name in wanted.methods:
        yield node.lineno, name, wanted.methods[name]
    if holder == "models" and node.attr in wanted.models:
        yield node.lineno, node.attr, wanted.models[node.attr]
    for name, reason in wanted.fields.items():
        model, _, attribute = name.partition(".")
        # Attributes alone are too common: only where the model is used, too.
        if attribute == node.attr and model in imported:
            yield node.lineno, name, reason


def _string(node: ast.Constant | ast.JoinedStr, wanted: Wanted) -> Iterator[tuple[int, str, str]]:
    text = _text(node)
    if text in wanted.methods:
        yield node.lineno, text, wanted.methods[text]
    key = _path(text)
    if key and key in wanted.paths:
        yield node.lineno, key, wanted.paths[key]


def _imports(node: ast.ImportFrom, wanted: Wanted) -> Iterator[str]:
    module = node.module or ""
    if "models" in module.split("."):
        yield from (alias.name for alias in node.names if alias.name in wanted.models)
    parts = module.split(".")
    if "api" in parts:
        inside = parts[parts.index("api") + 1 :]
        names = (
            [".".join(inside)]
            if len(inside) == 2
            else [".".join([*inside, alias.name]) for alias in node.names]
        )
        yield from (name for name in names if name in wanted.methods)


def _text(node: ast.Constant | ast.JoinedStr) -> str:
    """Return a string; what an f-string fills in is a parameter of the path."""
    if isinstance(node, ast.JoinedStr):
        return "".join(str(part.value) if isinstance(part, ast.Constant) else "{}" for part in node.values)
    return node.value if isinstance(node.value, str) else ""


def _path(text: str) -> str:
    """Return the path in the key of the lock, if a string is a path or a URL."""
    text = re.sub(r"^(?:[A-Z]+ )?(?:https?://[^/]+)?", "", text).split("?")[0]
    if not text.startswith("/") or "/" not in text.strip("/") or not re.fullmatch(r"[\w/{}.\-]+", text):
        return ""
    return lock_key("", text).strip()


def paths(keys: Mapping[str, str]) -> dict[str, str]:
    """Turn keys of operations into their paths; of several operations on one path, what is worst counts."""
    found: dict[str, str] = {}
    for key, reason in sorted(keys.items()):
        path = key.partition(" ")[2]
        if found.get(path) != "removed":
            found[path] = reason
    return found
