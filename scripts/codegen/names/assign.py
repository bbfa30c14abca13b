"""Stable names: which group and which method each operation becomes, those of the lock first."""

from __future__ import annotations

import re
from collections import Counter
from typing import Any

from openapi_python_client.strings import PythonIdentifier

from scripts.codegen.description.document import Document, OperationAt, operations
from scripts.codegen.facts import Facts

from .lock import Lock, operation_keys
from .words import singular, snake

__all__ = ("assign_names",)

_MAX_NAME = 70


def assign_names(document: Document, lock: Lock, facts: Facts) -> Lock:
    """
    Give every operation its group and method, in the document and in a new lock.

    Each operation gets one tag, its group, and an `operationId`, its method. What the description says of each group
    is noted.
    """
    groups = _groups(document, lock)
    for tag in document.get("tags") or []:
        if isinstance(tag, dict) and isinstance(tag.get("description"), str) and tag.get("name") in groups:
            facts.groups[groups[tag["name"]]] = tag["description"]
    taken = set(lock.operations.values())
    names = dict(lock.operations)
    keys = operation_keys(document)
    for at in operations(document):
        key = keys[at.method, at.path]
        if key not in names:
            group = groups[_tag(at)]
            base = _method_name(at)
            name = f"{group}.{base}"
            number = 2
            while name in taken:
                # The generator makes one underscore of several, as of `open_` with a number.
                name = f"{group}.{base.rstrip('_')}_{number}"
                number += 1
            taken.add(name)
            names[key] = name
        group, method = names[key].split(".")
        at.operation["tags"] = [group]
        at.operation["operationId"] = method
    return Lock(groups | lock.groups, names)


def _tag(at: OperationAt) -> str:
    tags = at.operation.get("tags") or ["default"]
    return str(tags[0])


def _groups(document: Document, lock: Lock) -> dict[str, str]:
    """Name the group of every tag; two tags of one display name become two groups."""
    display = {
        str(tag["name"]): str(tag.get("x-displayName") or _bare(str(tag["name"])))
        for tag in document.get("tags") or []
        if isinstance(tag, dict) and "name" in tag
    }
    services: dict[str, set[str]] = {}
    for at in operations(document):
        services.setdefault(_tag(at), set()).add(_service(at.path))
    result = {**_moved_tags(document, lock), **lock.groups}
    new = [tag for tag in {**display, **services} if tag not in result]
    slugs = {tag: _identifier(display.get(tag, _bare(tag)), "group") for tag in new}
    # Groups that differ by a plural alone are confused by everybody.
    alike = Counter(singular(slug) for slug in [*slugs.values(), *result.values()])
    taken = set(result.values())
    for tag, slug in slugs.items():
        service = services.get(tag, set())
        prefix = singular(next(iter(service))) if len(service) == 1 else ""
        name = slug
        if alike[singular(slug)] > 1 and prefix not in {"", singular(slug)}:
            name = f"{prefix}_{slug}"
        unique, number = name, 2
        while unique in taken:
            unique = f"{name}_{number}"
            number += 1
        taken.add(unique)
        result[tag] = unique
    return result


def _bare(tag: str) -> str:
    """Take away the number that the vendor puts in front of a tag, which changes when a group is added."""
    return re.sub(r"^[0-9]+[_-]", "", tag)


def _moved_tags(document: Document, lock: Lock) -> dict[str, str]:
    """Find the group of tags that are new in name only: most of their operations are known under another."""
    votes: dict[str, Counter[str]] = {}
    keys = operation_keys(document)
    for at in operations(document):
        name = lock.operations.get(keys[at.method, at.path])
        if name is not None:
            votes.setdefault(_tag(at), Counter())[name.split(".")[0]] += 1
    return {tag: counter.most_common(1)[0][0] for tag, counter in votes.items()}


def _service(path: str) -> str:
    """Return the service that a path belongs to: its first segment that is neither version nor scope."""
    for segment in path.strip("/").split("/"):
        if re.fullmatch(r"v[0-9]+|api|enterprise|\{.*\}", segment):
            continue
        return snake(segment)
    return ""


def _method_name(at: OperationAt) -> str:
    given = at.operation.get("operationId")
    if isinstance(given, str) and snake(given):
        # Some ids repeat their service, as in `geofence_createGeofence`.
        name = snake(given.rsplit("_", 1)[-1] if re.fullmatch(r"[a-z]+_[a-z]+[A-Z]\w*", given) else given)
        return _identifier(name, at.method)
    return _identifier(_derived(at), at.method)


def _identifier(text: str, prefix: str) -> str:
    name = snake(text)
    if not name or name[0].isdigit():
        name = f"{prefix}_{name}".rstrip("_")
    # Names are files, and the path to a file is limited.
    while len(name) > _MAX_NAME:
        name = name[:_MAX_NAME].rsplit("_", 1)[0] if "_" in name[:_MAX_NAME] else name[:_MAX_NAME]
    # The generator steps around its own list of reserved words.
    return str(PythonIdentifier(name, f"{prefix}_"))


def _derived(at: OperationAt) -> str:
    """Derive a method name from method and path, for operations that publish no id."""
    segments = [segment for segment in at.path.strip("/").split("/") if segment]
    static = [
        segment
        for segment in segments
        if not re.fullmatch(r"v[0-9]+|api|enterprise", segment) and not segment.startswith("{")
    ]
    one = bool(segments) and segments[-1].startswith("{")
    # The last two words say what it is about; more would repeat the group.
    nouns = [snake(segment) for segment in static[-2:]] or ["root"]
    # What stands before a parameter is one of several.
    for index, segment in enumerate(static[-2:]):
        place = segments.index(segment)
        if place + 1 < len(segments) and segments[place + 1].startswith("{"):
            nouns[index] = singular(nouns[index])
    listing = at.method == "get" and not one and _answers_list(at.operation)
    verb = {
        "get": "list" if listing else "get",
        "post": "create",
        "put": "update",
        "patch": "patch",
        "delete": "delete",
    }.get(at.method, at.method)
    if at.method == "post" and not one:
        nouns[-1] = singular(nouns[-1])
    return "_".join([verb, *nouns])


def _answers_list(operation: dict[str, Any]) -> bool:
    parameters = {
        str(parameter.get("name"))
        for parameter in operation.get("parameters") or []
        if isinstance(parameter, dict)
    }
    return bool(parameters & {"limit", "offset"}) or '"results"' in repr(operation).replace("'", '"')
