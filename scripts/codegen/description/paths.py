"""Paths and operations that are references, or are written in capitals, as plain paths with plain operations."""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Any

from scripts.codegen.errors import DescriptionError

from .references import MISSING, look_up, why_not
from .yaml_json import pointer

__all__ = ("METHODS", "is_operation", "write_out_paths")

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
_OF_A_PATH = frozenset({"$ref", "summary", "description", "servers", "parameters"})
_OF_AN_OPERATION = frozenset({"responses", "operationId", "requestBody"})

Note = Callable[[str, str], None]


def is_operation(key: str, value: Any) -> bool:
    """Say whether a member of a path is an operation, whatever its method is called."""
    if key.lower() in METHODS:
        return isinstance(value, dict)
    if key == "additionalOperations":
        return isinstance(value, dict) and bool(value)
    plain = key in _OF_A_PATH or key.startswith("x-")
    return not plain and isinstance(value, dict) and bool(_OF_AN_OPERATION & value.keys())


def write_out_paths(document: dict[str, Any], note: Note | None = None) -> None:
    """
    Write what references stand for in their place, wherever an operation may be.

    A path or an operation with a `$ref` beside its own members has those of both; its own count.

    Raises:
        DescriptionError: A reference leads nowhere, or an operation has a method that can't be sent.
    """
    problems: list[str] = []
    for section in ("paths", "components", "definitions"):
        if section in document:
            document[section] = _written_out(document, document[section], pointer(section), problems)
    components = document.get("components")
    components = components if isinstance(components, dict) else {}
    for name, section in list(components.items()):
        place = pointer("components", name)
        components[name] = _written_out(document, section, place, problems)
    paths = document.get("paths")
    paths = paths if isinstance(paths, dict) else {}
    for path, published in list(paths.items()):
        if path.startswith("x-"):
            continue
        place = pointer("paths", path)
        item = _written_out(document, published, place, problems)
        if isinstance(item, dict):
            item = _operations(document, item, place, note, problems)
        paths[path] = item
    if problems:
        raise DescriptionError(*problems)


def _written_out(document: dict[str, Any], node: Any, place: str, problems: list[str]) -> Any:
    """Return a node with what its `$ref` leads to, on the whole way."""
    seen: list[str] = []
    while isinstance(node, dict) and isinstance(node.get("$ref"), str):
        reference = node["$ref"]
        target = look_up(document, reference)
        if target is MISSING or reference in seen:
            problems.append(f"{place}: {'refers to itself' if reference in seen else why_not(reference)}")
            return None
        seen.append(reference)
        own = {key: value for key, value in node.items() if key != "$ref"}
        if not isinstance(target, dict):
            return target
        node = {**copy.deepcopy(target), **own}
        if isinstance(own.get("parameters"), list) and isinstance(target.get("parameters"), list):
            node["parameters"] = [*copy.deepcopy(target["parameters"]), *own["parameters"]]
    return node


def _operations(
    document: dict[str, Any], item: dict[str, Any], place: str, note: Note | None, problems: list[str]
) -> dict[str, Any]:
    result: dict[str, Any] = {}
    for key, value in item.items():
        at = f"{place}/{pointer(key)[2:]}"
        method = key.lower()
        if method not in METHODS:
            # A method that can't be sent is refused later: the overlay may take it out.
            if key in _OF_A_PATH or key.startswith("x-") or is_operation(key, value):
                result[key] = value
            elif note is not None:
                note(at, "is no part of a path; it is left out")
            continue
        if method != key:
            if method in item:
                problems.append(f"{at}: stands beside {method}, and both are the same method")
                continue
            if note is not None:
                note(at, f"the method is written in capitals; it is taken as {method}")
        result[method] = _written_out(document, value, at, problems)
    return result
