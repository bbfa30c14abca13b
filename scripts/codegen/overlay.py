"""
Corrections to a description as data: an OpenAPI Overlay 1.0 file.

What the service is observed to do differently stands there, each action with its reason and with the
condition under which it can go, so that the description itself stays as it was downloaded.
"""

from __future__ import annotations

import copy
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml
from jsonpath_rfc9535 import JSONPathError, find

from .document import Document
from .errors import DescriptionError

__all__ = ("Action", "Overlay", "apply")


@dataclass(frozen=True, slots=True)
class Action:
    """
    One correction.

    Attributes:
        target: Where it applies: a JSONPath (RFC 9535).
        reason: What the service does differently.
        remove_when: The condition under which the action can go.
        update: What is merged into each target; appended where the target is a list.
        remove: Whether each target is taken out instead.
    """

    target: str
    reason: str
    remove_when: str
    update: Any = None
    remove: bool = False


@dataclass(frozen=True, slots=True)
class Overlay:
    """The corrections, in their order."""

    actions: tuple[Action, ...] = ()

    @classmethod
    def read(cls, path: Path) -> Overlay:
        """
        Read an overlay.

        Raises:
            DescriptionError: The file isn't an overlay, or an action lacks its reason or removal condition.
        """
        try:
            content = yaml.safe_load(path.read_text("utf-8"))
        except (OSError, UnicodeDecodeError, yaml.YAMLError) as error:
            raise DescriptionError(f"{path}: can't be read: {error}") from None
        if not isinstance(content, dict) or not str(content.get("overlay", "")).startswith("1."):
            raise DescriptionError(f"{path}: not an OpenAPI Overlay 1.0 file")
        return cls(tuple(_actions(path, content.get("actions") or [])))


def _actions(path: Path, entries: list[Any]) -> Iterator[Action]:
    for number, entry in enumerate(entries, 1):
        place = f"{path}: action {number}"
        if not isinstance(entry, dict) or not isinstance(entry.get("target"), str):
            raise DescriptionError(f"{place}: has no target")
        for key in ("description", "x-remove-when"):
            if not entry.get(key):
                raise DescriptionError(f"{place} ({entry['target']}): has no `{key}`")
        if ("update" in entry) == bool(entry.get("remove")):
            raise DescriptionError(
                f"{place} ({entry['target']}): has to have either `update` or `remove: true`"
            )
        yield Action(
            target=entry["target"],
            reason=str(entry["description"]),
            remove_when=str(entry["x-remove-when"]),
            update=entry.get("update"),
            remove=bool(entry.get("remove")),
        )


def apply(document: Document, overlay: Overlay) -> list[Action]:
    """
    Apply an overlay to a document in place; return the actions whose target is no longer there.

    Raises:
        DescriptionError: A target is not a JSONPath, or is something that can't be updated.
    """
    stale = []
    for action in overlay.actions:
        try:
            places = [node.location for node in find(action.target, document)]
        except JSONPathError as error:
            raise DescriptionError(f"overlay: {action.target}: not a JSONPath: {error}") from None
        if not places:
            stale.append(action)
        # Backwards, so that removing from a list moves nothing that is still to come.
        for location in reversed(places):
            _apply_one(document, action, location)
    return stale


def _apply_one(document: Document, action: Action, location: tuple[int | str, ...]) -> None:
    parent: Any = None
    target: Any = document
    for step in location:
        parent, target = target, target[step]
    if action.remove:
        if parent is None:
            raise DescriptionError(f"overlay: {action.target}: removes the whole description")
        del parent[location[-1]]
    elif isinstance(target, list):
        target.append(copy.deepcopy(action.update))
    elif isinstance(target, dict) and isinstance(action.update, dict):
        _merge(target, action.update)
    else:
        raise DescriptionError(f"overlay: {action.target}: neither an object nor a list")


def _merge(target: dict[str, Any], update: dict[str, Any]) -> None:
    for key, value in update.items():
        present = target.get(key)
        if isinstance(present, dict) and isinstance(value, dict):
            _merge(present, value)
        elif isinstance(present, list) and isinstance(value, list):
            present.extend(copy.deepcopy(value))
        else:
            target[key] = copy.deepcopy(value)
