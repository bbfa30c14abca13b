"""Keywords of schemas compared: types, limits and formats, and whom a change breaks."""

from __future__ import annotations

from typing import Any

from .changes import Direction
from .shapes import NARROWING, RARE, Shape
from .words import words

__all__ = ("apart", "fact", "types_of", "widening")

_BOTH = Direction.REQUEST | Direction.ANSWER
# Formats that are types of their own in Python.
_TYPED = {"binary", "date", "date-time"}


def types_of(shape: Shape) -> str:
    """Write the types of a schema."""
    return " or ".join(shape.types) or "any"


def apart(old: Shape, new: Shape) -> bool:
    """Say whether two schemas have so little in common that comparing what is inside would only confuse."""
    if old.types and new.types and not set(old.types) & set(new.types):
        return {*old.types, *new.types} != {"integer", "number"}
    return bool(old.variants) != bool(new.variants)


def widening(old: Shape, new: Shape) -> Direction:
    """Say which callers break: more types than before surprise readers, fewer refuse what was sent."""
    before, after = (
        set(shape.types) | ({"integer"} if "number" in shape.types else set()) for shape in (old, new)
    )
    if not old.variants and not new.variants:
        if not after or (before and before < after):
            return Direction.ANSWER
        if not before or after < before:
            return Direction.REQUEST
    return _BOTH


def fact(
    key: str, old: Any, new: Any, before: dict[str, Any], after: dict[str, Any]
) -> tuple[str, Direction]:
    """Say how a keyword changed, and whom that breaks."""
    breaks = Direction.NONE
    if key in RARE:
        return (
            f"`{key}` {'changed' if key in before and key in after else 'added' if key in after else 'removed'}",
            _BOTH,
        )
    if key in {"readOnly", "writeOnly", "deprecated", "uniqueItems"}:
        said = {
            "readOnly": "read-only",
            "writeOnly": "write-only",
            "uniqueItems": "a list without repetitions",
        }
        return f"{'' if new else 'no longer '}{said.get(key, key)}{' now' if new else ''}", breaks
    if key in NARROWING:
        numbers = all(isinstance(value, int | float) for value in (old, new))
        if old is None or (numbers and new is not None and (new - old) * NARROWING[key] > 0):
            breaks = Direction.REQUEST
    elif key in {"pattern", "multipleOf", "contentEncoding", "contentMediaType"} and new is not None:
        breaks = Direction.REQUEST
    elif key == "format" and {old, new} & _TYPED:
        breaks = _BOTH
    elif key == "format" and old is None:
        breaks = Direction.REQUEST
    if key not in after:
        return f"{key}: {words(old)} → none", breaks
    return f"{key}: {words(old) if key in before else 'none'} → {words(new)}", breaks
