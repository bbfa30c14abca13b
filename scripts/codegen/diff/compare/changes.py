"""Changes: the differences between two descriptions as data."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Flag, StrEnum, auto

from scripts.codegen.description.document import OperationAt

__all__ = ("Area", "Change", "Direction", "Kind", "Node", "OperationPair", "Root", "Uses")


class Direction(Flag):
    """Which way a value travels: what is harmless in a request may break an answer, and the reverse."""

    NONE = 0
    REQUEST = auto()
    ANSWER = auto()
    ERROR = auto()


class Area(StrEnum):
    """What a change is about; the rows of the summary."""

    DOCUMENT = "description as a whole"
    OPERATION = "operations"
    FACT = "paths, ids, deprecations"
    PARAMETER = "parameters"
    BODY = "request bodies"
    ANSWER = "answers (statuses, content types)"
    FIELD = "fields"
    ENUM = "enum values"
    SECURITY = "security"
    TAG = "tags"
    SCHEMA = "schemas"
    WORDING = "wording"


class Kind(StrEnum):
    """Whether something came, went, or is another."""

    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class Change:
    """
    One difference.

    Attributes:
        area: What it is about.
        kind: Whether it came, went, or is another.
        subject: What changed, in Markdown: "parameter `limit` (query)"; empty for the whole.
        detail: How, in words: "maximum: 500 → 1000".
        breaks: The directions in which it can break a caller.
        count: How many things changed: enum values are told in one line.
        path: The field, as a path from the root of its schema: `content.results[].name`.
    """

    area: Area
    kind: Kind
    subject: str
    detail: str
    breaks: Direction = Direction.NONE
    count: int = 1
    path: str = ""

    def __str__(self) -> str:
        return f"{self.subject}: {self.detail}" if self.subject else self.detail


@dataclass(slots=True)
class Node:
    """
    Two schemas, compared once however often they are used.

    Attributes:
        old: Name of the old schema; empty if it is written in place.
        new: Name of the new one.
        changes: What differs, down to the next named schema.
        edges: The named schemas inside: the path of the field, and the key of their node.
    """

    old: str = ""
    new: str = ""
    changes: list[Change] = field(default_factory=list)
    edges: list[tuple[str, tuple[str, str]]] = field(default_factory=list)


@dataclass(slots=True)
class Root:
    """
    A place in an operation where a schema stands.

    Attributes:
        where: The place, in Markdown: "request body", "answer 200".
        direction: Which way its values travel.
        node: What differs there.
    """

    where: str
    direction: Direction
    node: Node


@dataclass(slots=True)
class OperationPair:
    """
    An operation of both descriptions, or of one of them.

    Attributes:
        old: The old one, if there is one.
        new: The new one, if there is one.
        key: Its key in the lock of names.
        changes: What differs in the operation itself.
        roots: What differs in the schemas that it uses.
        hint: What else may be known about an operation that came or went.
    """

    old: OperationAt | None
    new: OperationAt | None
    key: str
    changes: list[Change] = field(default_factory=list)
    roots: list[Root] = field(default_factory=list)
    hint: str = ""

    @property
    def at(self) -> OperationAt:
        """The operation as it is now, or as it was."""
        at = self.new or self.old
        assert at is not None
        return at


@dataclass(slots=True)
class Uses:
    """
    Who uses a named schema.

    Attributes:
        operations: The operations, as "GET /path", through whatever other schemas.
        direction: Every way that its values travel.
    """

    operations: set[str] = field(default_factory=set)
    direction: Direction = Direction.NONE
