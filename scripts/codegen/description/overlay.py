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

from jsonpath_rfc9535 import JSONPathError, JSONPathNode, JSONPathQuery, find
from jsonpath_rfc9535 import compile as compile_path
from jsonpath_rfc9535.segments import JSONPathChildSegment
from jsonpath_rfc9535.selectors import NameSelector, WildcardSelector

from scripts.codegen.errors import DescriptionError

from .document import Document
from .view import Location, View, localize, unfold
from .yaml_json import read_text

__all__ = ("Action", "Overlay", "apply", "locate")

# How many steps of a target name an operation's path or a schema, by its first step.
_NAMED = {"['paths']": 3, "['components']": 3}


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
        place: Its file and number, for errors.
    """

    target: str
    reason: str
    remove_when: str
    update: Any = None
    remove: bool = False
    place: str = "overlay"


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
            content = read_text(path.read_text("utf-8"), str(path))
        except OSError as error:
            raise DescriptionError(f"{path}: can't be read: {error.strerror}") from None
        except UnicodeDecodeError:
            raise DescriptionError(f"{path}: can't be read: it is no text in UTF-8") from None
        except DescriptionError as error:
            raise DescriptionError(
                *(f"{path}: can't be read: {problem}" for problem in error.problems)
            ) from None
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
            place=place,
        )


def apply(document: Document, overlay: Overlay, told: list[str] | None = None) -> list[Action]:
    """
    Apply an overlay to a description, in place; return the actions whose target is no longer there.

    A target is also found behind references. What is changed there is changed for this use only: the place gets a
    copy of its own, and whatever else refers to the same stays as it is.

    Args:
        document: The description.
        overlay: The actions.
        told: Takes a line for each action that finds nothing, or not all that it names, where that matters.

    Raises:
        DescriptionError: A target is not a JSONPath, or is something that can't be updated.
    """
    stale = []
    lines: list[str] = []
    absent = 0
    for action in overlay.actions:
        places = locate(document, action.target, action.place)
        names = _not_found(document, action)
        if not places or names:
            # The vendor may have moved it into a part that several schemas share.
            places = locate(document, action.target, action.place, through=True)
            names = _not_found(document, action, through=True)
        if not places:
            stale.append(action)
            why = _why_stale(document, action)
            absent += why is None
            lines += [] if why is None else [why]
        elif names:
            lines.append(f"{action.target}: finds nothing for {', '.join(names)}; it is applied to the rest")
        # Backwards, so that removing from a list moves nothing that is still to come.
        for location in reversed(places):
            _apply_one(document, action, location)
    if absent:
        lines.append(
            f"{absent} actions are about paths, schemas or slips that are not in this description; "
            "their reasons are gone with them"
        )
    if told is not None:
        told += lines
    return stale


def locate(
    document: Document, target: str, place: str = "overlay", *, through: bool = False
) -> list[Location]:
    """
    Return the places that a JSONPath finds, also behind references.

    Args:
        document: The description.
        target: The JSONPath.
        place: Where it stands, for errors.
        through: Whether the parts of an `allOf` are seen in the schema that has it.

    Raises:
        DescriptionError: It is not a JSONPath.
    """
    try:
        return [node.location for node in find(target, View(document, document, through=through))]
    except JSONPathError as error:
        where = f", from its character {error.token.index + 1} on" if error.token else ""
        raise DescriptionError(f"{place}: {target}: not a JSONPath{where}") from None


def _why_stale(document: Document, action: Action) -> str | None:
    """Say how far the target of an action that finds nothing leads; `None` if its path or schema is gone."""
    segments = compile_path(action.target).segments
    found: list[Any] = [JSONPathNode(value=View(document, document), location=(), parent=None, root=document)]
    for index, segment in enumerate(segments):
        after = list(segment.resolve(found))
        if not after:
            # A slip that is looked for everywhere, and is nowhere, is gone as well.
            anywhere = any(
                isinstance(each, WildcardSelector) for part in segments[:index] for each in part.selectors
            )
            if anywhere or index < _NAMED.get(str(segments[0]), 1):
                return None
            found_so_far = "$" + "".join(map(str, segments[:index]))
            return (
                f"{action.target}: {found_so_far} is there and has no {segment}, so this does nothing; whether its "
                f"reason is gone is to be seen: {' '.join(action.reason.split())} It can go when "
                f"{' '.join(action.remove_when.split())}."
            )
        found = after
    return None


def _not_found(document: Document, action: Action, *, through: bool = False) -> list[str]:
    """Return the names of an action, among several in one step of its target, for which it finds nothing."""
    query = compile_path(action.target)
    missing = []
    for index, segment in enumerate(query.segments):
        if len(segment.selectors) < 2 or not all(
            isinstance(each, NameSelector) for each in segment.selectors
        ):
            continue
        for selector in segment.selectors:
            only = JSONPathChildSegment(env=segment.env, token=segment.token, selectors=(selector,))
            narrowed = (*query.segments[:index], only, *query.segments[index + 1 :])
            seen = View(document, document, through=through)
            if not JSONPathQuery(env=query.env, segments=narrowed).find(seen):
                missing.append(str(selector))
    return missing


def _apply_one(document: Document, action: Action, seen: Location) -> None:
    location = unfold(document, seen)
    if location is None:
        # Another place of the same action was this one.
        return
    _change(document, action, location)
    # A member that several parts have is gone when none has it.
    while action.remove and isinstance(seen[-1], str) and (location := unfold(document, seen)):
        _change(document, action, location)


def _change(document: Document, action: Action, location: Location) -> None:
    localize(document, location, end=not action.remove)
    parent: Any = None
    target: Any = document
    for step in location:
        parent, target = target, target[step]
    if action.remove:
        if parent is None:
            raise DescriptionError(f"{action.place}: {action.target}: removes the whole description")
        del parent[location[-1]]
    elif isinstance(target, list):
        target.append(copy.deepcopy(action.update))
    elif isinstance(target, dict) and isinstance(action.update, dict):
        _merge(target, action.update)
    else:
        raise DescriptionError(f"{action.place}: {action.target}: neither an object nor a list")


def _merge(target: dict[str, Any], update: dict[str, Any]) -> None:
    if "$ref" in update:
        # A reference takes the place of what stood there.
        target.clear()
    for key, value in update.items():
        present = target.get(key)
        if isinstance(present, dict) and isinstance(value, dict):
            _merge(present, value)
        elif isinstance(present, list) and isinstance(value, list):
            present.extend(copy.deepcopy(value))
        else:
            target[key] = copy.deepcopy(value)
