"""
Stable names: which group and which method each operation becomes.

The lock keeps every name that was ever given. Its keys see through what does not matter to a caller (a
moved slash, an `/api` prefix, other names of path parameters, a renamed `operationId`), so that none of
those renames a method.
"""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path
from typing import Any

import yaml
from openapi_python_client.strings import PythonIdentifier

from scripts.codegen.description.document import Document, OperationAt, operations

from .errors import DescriptionError
from .facts import facts

__all__ = ("Lock", "assign_names", "is_ours", "lock_key", "operation_keys", "pascal", "singular", "snake")

# Digits belong to the word before them: `authn2`, `v2`, `win32`.
_WORD = re.compile(r"[A-Z]+(?=[A-Z][a-z])|[A-Z]?[a-z]+[0-9]*|[A-Z]+[0-9]*|[0-9]+")


def snake(text: str) -> str:
    """Write any text as a `snake_case` identifier; may be empty."""
    # Plurals of abbreviations are one word: `getURLs` is not `get_ur_ls`.
    text = re.sub(r"([A-Z]{2,})s(?![a-z])", lambda match: match[1].capitalize() + "s", text)
    words = _WORD.findall(text)
    return "_".join(word.lower() for word in words)


def pascal(text: str) -> str:
    """Write any text as a `PascalCase` identifier; may be empty."""
    return "".join(word[:1].upper() + word[1:] for word in snake(text).split("_"))


def singular(text: str) -> str:
    """Guess the singular of the last word of an identifier."""
    for ending, replacement in (("ies", "y"), ("sses", "ss"), ("xes", "x"), ("ches", "ch")):
        if text.lower().endswith(ending) and len(text) > len(ending) + 1:
            return text[: -len(ending)] + replacement
    if text.endswith("s") and not text.endswith(("ss", "us", "is")):
        return text[:-1]
    return text


def lock_key(method: str, path: str) -> str:
    """Return the key of an operation in the lock: its method and path less what does not matter."""
    bare = re.sub(r"\{[^}]*\}", "{}", path).strip("/")
    bare = re.sub(r"/{2,}", "/", bare).removeprefix("api/")
    return f"{method.upper()} /{bare}"


_MAX_NAME = 70


class Lock:
    """
    The committed names.

    Attributes:
        groups: Tag as published -> group.
        operations: Key of the operation -> `group.method`.
    """

    def __init__(
        self, groups: dict[str, str] | None = None, operations: dict[str, str] | None = None
    ) -> None:
        self.groups = groups or {}
        self.operations = operations or {}

    @classmethod
    def read(cls, path: Path) -> Lock:
        """
        Read the lock; an empty one if the file does not exist.

        Raises:
            DescriptionError: The file is not a lock, or gives one name to two operations.
        """
        if not path.exists():
            return cls()
        content: Any = yaml.safe_load(path.read_text("utf-8")) or {}
        lock = cls(content.get("groups"), content.get("operations"))
        seen: dict[str, str] = {}
        for key, name in lock.operations.items():
            if not re.fullmatch(r"[a-z_][a-z0-9_]*\.[a-z_][a-z0-9_]*", str(name)):
                raise DescriptionError(f"{path}: {key}: {name!r} is not of the form group.method")
            if name in seen:
                raise DescriptionError(f"{path}: {key} and {seen[name]} have the same name {name}")
            seen[name] = key
        return lock

    def text(self) -> str:
        """Return the content of the file."""
        head = (
            "# Names of groups and methods, kept for ever. Written by `make generate`, which only adds.\n"
            "# To rename a method on purpose, edit its line; a name that is taken can't be given again.\n"
        )
        body = {
            "groups": dict(sorted(self.groups.items())),
            "operations": dict(sorted(self.operations.items())),
        }
        return head + yaml.safe_dump(body, sort_keys=False, width=1000, allow_unicode=True)


def assign_names(document: Document, lock: Lock) -> Lock:
    """
    Give every operation its group and method, in the document and in a new lock.

    Each operation gets one tag, its group, and an `operationId`, its method.
    """
    groups = _groups(document, lock)
    for tag in document.get("tags") or []:
        if isinstance(tag, dict) and isinstance(tag.get("description"), str) and tag.get("name") in groups:
            facts(document).groups[groups[tag["name"]]] = tag["description"]
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


def is_ours(document: Document, lock: Lock) -> bool:
    """Say whether a description is of the API that the lock is of: most of its operations have names there."""
    keys = [lock_key(at.method, at.path) for at in operations(document)]
    return 2 * sum(key in lock.operations for key in keys) >= max(len(keys), 1)


def operation_keys(document: Document) -> dict[tuple[str, str], str]:
    """
    Return the key in the lock of each operation, by method and path.

    Where two operations differ only in what keys see through, as in `/v2/x` beside `/api/v2/x`, all but
    the plainest one have their whole path in the key.
    """
    shared: dict[str, list[OperationAt]] = {}
    for at in operations(document):
        shared.setdefault(lock_key(at.method, at.path), []).append(at)
    keys = {}
    for key, places in shared.items():
        plainest = min(places, key=lambda at: (len(at.path), at.path))
        for at in places:
            keys[at.method, at.path] = key if at is plainest else f"{at.method.upper()} {at.path} (exactly)"
    return keys


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
