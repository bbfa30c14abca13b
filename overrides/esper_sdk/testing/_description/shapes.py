"""What the answer of an operation looks like: where its page, its list or its object stands."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from .table import Media, Operation, Schema, Table

__all__ = ("Shape", "shape_of")

_ROWS = ("results", "roles", "userinvites", "connections", "personal_access_tokens")


@dataclass(frozen=True, slots=True)
class Shape:
    """
    How an answer is built.

    Attributes:
        kind: `page` for a list with links or a count, `list` for a bare one, `object` for anything else in
            JSON, `text` and `nothing`.
        schema: The schema of the whole answer.
        item: The schema of what the answer is about: the object, or one entry of the list.
        inside: Whether that stands in `content`.
        rows: What the entries of a page are called.
    """

    kind: Literal["page", "list", "object", "text", "nothing"]
    schema: Schema
    item: Schema
    inside: bool = False
    rows: str = ""

    @property
    def is_list(self) -> bool:
        """Whether the answer carries any number of entries."""
        return self.kind in {"page", "list"}


def shape_of(table: Table, operation: Operation) -> Shape:
    """Find out what the answer of an operation looks like."""
    media: Media | None = operation.answer
    if media is None:
        return Shape("nothing", {}, {})
    if media.type != "application/json":
        return Shape("text", media.schema, media.schema)
    root = table.resolve(media.schema)
    properties = root.get("properties", {})
    if "content" in properties:
        return _inner(table, media.schema, properties["content"], inside=True)
    return _inner(table, media.schema, media.schema, inside=False)


def _inner(table: Table, whole: Schema, schema: Schema, *, inside: bool) -> Shape:
    resolved = table.resolve(schema)
    if resolved.get("type") == "array":
        return Shape("list", whole, resolved.get("items", {}), inside=inside)
    properties = resolved.get("properties", {})
    for rows in _ROWS:
        part = table.resolve(properties.get(rows, {}))
        if part.get("type") == "array" and properties.keys() & {"count", "next", "total"}:
            return Shape("page", whole, part.get("items", {}), inside=inside, rows=rows)
    return Shape("object", whole, schema, inside=inside)
