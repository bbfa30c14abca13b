"""Answers that are envelopes, and what is inside: derived from types, corrected by the overlay."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from openapi_python_client.parser.openapi import Endpoint
from openapi_python_client.parser.properties import ModelProperty, NoneProperty, UnionProperty

from scripts.codegen.errors import DescriptionError
from scripts.codegen.facts import Facts
from scripts.codegen.rules.inline_schemas import FREE_FORM

from .bodies import answer
from .types import annotation, nullable

__all__ = ("Inside", "inside")

_HOLDERS = ("content", "data", "result")
_BESIDE = frozenset(
    {"code", "message", "status", "success", "error", "errors", "detail", "request_id", "timestamp"}
)
"""What services put beside the content of an answer, and nobody asks for."""


@dataclass(frozen=True, slots=True)
class Inside:
    """
    What an answer wraps.

    Attributes:
        annotation: Its type as users see it.
        props: The properties behind it.
        steps: Attribute names that lead to it.
        optional: Whether an answer without it is as it should be.
    """

    annotation: str
    props: tuple[Any, ...]
    steps: tuple[str, ...]
    optional: bool


def inside(
    endpoint: Endpoint, models: Mapping[str, ModelProperty], known: Facts, *, is_list: bool
) -> Inside | None:
    """
    Derive what the answer of an operation wraps; `None` if it is no envelope.

    Args:
        endpoint: The operation.
        models: The models by class name.
        known: What the rules noted of the description.
        is_list: Whether the operation gives pages of a list.

    Raises:
        DescriptionError: The overlay names a place that the answer doesn't have.
    """
    result = answer(endpoint, known)
    operation = f"{endpoint.tags[0]}.{endpoint.name}"
    correction = known.envelopes.get(operation)
    if correction is False or (result.otherwise and correction is None):
        return None
    at = f"{endpoint.method.upper()} {known.paths[operation]}"
    if is_list:
        if correction is not None:
            raise DescriptionError(
                f"{at}: x-envelope is {correction!r}, and the operation is a list in pages"
            )
        return None
    steps: tuple[str, ...] = ()
    props = tuple(kind for prop in result.props for kind in _alternatives(prop))
    holders: list[Any] = []
    names: Sequence[str | None] = [None] if correction is None else str(correction).split(".")
    for name in names:
        found = [field for prop in props if (field := _held(prop, name, models)) is not None]
        if len(found) != len(props) or not found or len({field.python_name for field in found}) != 1:
            if correction is None:
                return None
            raise DescriptionError(
                f"{at}: x-envelope is {correction!r}, and the answer has no {name!r} there"
            )
        steps = (*steps, str(found[0].python_name))
        props = tuple(kind for field in found for kind in _alternatives(field))
        holders = found
    kinds = list(dict.fromkeys(annotation(prop).removesuffix(" | Unset") for prop in props))
    optional = (
        endpoint.method.lower() == "delete"
        or any(nullable(field) for field in holders)
        or all(_is_free(prop) for prop in props)
    )
    may_be_none = optional or result.annotation.endswith(" | None")
    text = "JsonValue" if "Any" in kinds else " | ".join([*kinds, *(["None"] if may_be_none else [])])
    return Inside(text, props, steps, optional)


def _alternatives(prop: Any) -> Iterator[Any]:
    """Go through what a property may be, apart from null."""
    if isinstance(prop, UnionProperty):
        for inner in prop.inner_properties:
            yield from _alternatives(inner)
    elif not isinstance(prop, NoneProperty):
        yield prop


def _held(prop: Any, name: str | None, models: Mapping[str, ModelProperty]) -> Any:
    """Return the field that an object holds its content in; that of this name if one is given."""
    if not isinstance(prop, ModelProperty) or prop.class_info.name == FREE_FORM:
        return None
    # A reference may be a copy that was made before its properties were known.
    whole = models.get(str(prop.class_info.name), prop)
    fields = {
        str(field.name.get_untrusted_value()): field
        for field in [*(whole.required_properties or []), *(whole.optional_properties or [])]
    }
    if name is not None:
        return fields.get(name)
    holders = [each for each in _HOLDERS if each in fields]
    return fields[holders[0]] if len(holders) == 1 and fields.keys() - _BESIDE == {holders[0]} else None


def _is_free(field: Any) -> bool:
    """Whether nothing is published of a field but that it is an object: mostly, nobody needs it."""
    return isinstance(field, ModelProperty) and field.class_info.name == FREE_FORM
