"""The parameters of one operation."""

from __future__ import annotations

import re
from typing import Any

from scripts.codegen.description.document import Document, OperationAt, resolve
from scripts.codegen.errors import DescriptionError

from .changes import Area, Change, Direction, Kind, OperationPair, Root
from .schemas import SchemaComparer
from .shapes import describe

__all__ = ("compare_parameters", "parameters_of")

Key = tuple[str, str]


def parameters_of(document: Document, at: OperationAt) -> dict[Key, dict[str, Any]]:
    """Return the parameters of an operation by place and name; its own win over those of its path."""
    found: dict[Key, dict[str, Any]] = {}
    for parameter in [*(at.item.get("parameters") or []), *(at.operation.get("parameters") or [])]:
        try:
            whole = resolve(document, parameter)
        except DescriptionError:
            whole = {"name": parameter["$ref"].rsplit("/", 1)[-1], "in": "a reference that leads nowhere"}
        if isinstance(whole, dict) and "name" in whole:
            place, name = str(whole.get("in")), str(whole["name"])
            # HTTP does not tell capitals of header names apart.
            found[place, name.lower() if place == "header" else name] = whole
    return found


def compare_parameters(
    schemas: SchemaComparer, pair: OperationPair, old: OperationAt, new: OperationAt
) -> None:
    """Compare the parameters of an operation, and note what differs in `pair`."""
    before, after = parameters_of(schemas.old, old), parameters_of(schemas.new, new)
    matched = [(key, key) for key in before if key in after]
    gone = [key for key in before if key not in after]
    come = [key for key in after if key not in before]
    for one, other in [*_renamed(old, new, gone, come), *_relocated(gone, come)]:
        gone.remove(one)
        come.remove(other)
        matched.append((one, other))
        if one[0] == other[0]:
            detail = f"renamed, was `{one[1]}`"
            change = Change(Area.PARAMETER, Kind.CHANGED, _subject(after[other]), detail, Direction.REQUEST)
        else:
            detail = f"moved from {one[0]} to {other[0]}"
            change = Change(Area.PARAMETER, Kind.CHANGED, _subject(after[other]), detail, Direction.REQUEST)
        pair.changes.append(change)
    for key in gone:
        detail = f"removed{_said(schemas.old, before[key])}"
        pair.changes.append(
            Change(Area.PARAMETER, Kind.REMOVED, _subject(before[key]), detail, Direction.REQUEST)
        )
    for key in come:
        breaks = Direction.REQUEST if after[key].get("required") else Direction.NONE
        detail = f"added{_said(schemas.new, after[key])}"
        pair.changes.append(Change(Area.PARAMETER, Kind.ADDED, _subject(after[key]), detail, breaks))
    for one, other in matched:
        _compare_one(schemas, pair, before[one], after[other])


def _renamed(old: OperationAt, new: OperationAt, gone: list[Key], come: list[Key]) -> list[tuple[Key, Key]]:
    """Match path parameters by their place in the path."""
    names = [re.findall(r"\{([^}]*)\}", at.path) for at in (old, new)]
    pairs = [(("path", one), ("path", other)) for one, other in zip(*names, strict=False) if one != other]
    return [(one, other) for one, other in pairs if one in gone and other in come]


def _relocated(gone: list[Key], come: list[Key]) -> list[tuple[Key, Key]]:
    found: list[tuple[Key, Key]] = []
    for one in gone:
        others = [other for other in come if other[1].lower() == one[1].lower() and other[0] != one[0]]
        if len(others) == 1 and not any(others[0] == other for _, other in found):
            found.append((one, others[0]))
    return found


def _subject(parameter: dict[str, Any]) -> str:
    return f"parameter `{parameter['name']}` ({parameter.get('in')})"


def _said(document: Document, parameter: dict[str, Any]) -> str:
    facts = [
        describe(document, parameter.get("schema")),
        *(["required"] if parameter.get("required") else []),
    ]
    return f" ({', '.join(facts)})"


def _compare_one(
    schemas: SchemaComparer, pair: OperationPair, old: dict[str, Any], new: dict[str, Any]
) -> None:
    subject = _subject(new)

    def note(area: Area, detail: str, breaks: Direction = Direction.NONE) -> None:
        pair.changes.append(Change(area, Kind.CHANGED, subject, detail, breaks))

    required = [bool(parameter.get("required")) for parameter in (old, new)]
    if required[0] != required[1]:
        note(Area.PARAMETER, *(("required now", Direction.REQUEST) if required[1] else ("optional now", Direction.NONE)))  # fmt: skip
    if bool(old.get("deprecated")) != bool(new.get("deprecated")):
        note(Area.PARAMETER, "deprecated now" if new.get("deprecated") else "no longer deprecated")
    forms = [_form(parameter) for parameter in (old, new)]
    if forms[0] != forms[1]:
        note(Area.PARAMETER, f"written as {forms[0]} → {forms[1]}", Direction.REQUEST)
    texts = [" ".join(str(parameter.get("description") or "").split()) for parameter in (old, new)]
    if texts[0] != texts[1]:
        note(Area.WORDING, "reworded")
    node = schemas.root(_schema(old), _schema(new))
    # What a plain value is belongs to the parameter; a schema with fields is told like any other.
    for change in node.changes:
        if not change.path and change.area is Area.FIELD:
            note(Area.PARAMETER, change.detail, change.breaks & Direction.REQUEST)
        elif not change.path and change.area is Area.WORDING:
            note(Area.WORDING, "reworded")
    node.changes = [
        change for change in node.changes if change.path or change.area not in {Area.FIELD, Area.WORDING}
    ]
    if node.changes or node.edges:
        pair.roots.append(Root(subject, Direction.REQUEST, node))


def _schema(parameter: dict[str, Any]) -> Any:
    """Return the schema of a parameter, which may be given as a content type."""
    content = parameter.get("content")
    if isinstance(content, dict) and content:
        media = next(iter(content.values()))
        return (media or {}).get("schema") or {}
    return parameter.get("schema") or {}


def _form(parameter: dict[str, Any]) -> str:
    """Write how a value becomes text, with what applies where nothing is said."""
    if isinstance(parameter.get("content"), dict) and parameter["content"]:
        return str(next(iter(parameter["content"])))
    style = parameter.get("style") or ("form" if parameter.get("in") in {"query", "cookie"} else "simple")
    explode = parameter.get("explode", style == "form")
    return f"{style}{', exploded' if explode else ''}{', as it is' if parameter.get('allowReserved') else ''}"
