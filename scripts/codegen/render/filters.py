"""Parameters of a query: the types of what they take."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from openapi_python_client.parser.properties import (
    BooleanProperty,
    DateProperty,
    DateTimeProperty,
    FloatProperty,
    IntProperty,
    LiteralEnumProperty,
    NoneProperty,
    StringProperty,
    UnionProperty,
    UuidProperty,
)

from .types import alternatives, annotation

__all__ = ("filter_annotation", "filter_imports")

# Pages are asked for by whole numbers, and by what the service sent.
_OF_PAGES = frozenset({"limit", "offset", "cursor"})

_KINDS: tuple[tuple[type, str], ...] = (
    (BooleanProperty, 'bool | Literal["true", "false"]'),
    (IntProperty, "int | str | Enum"),
    (FloatProperty, "float | str | Enum"),
    (DateTimeProperty, "dt.datetime | dt.date | str"),
    (DateProperty, "dt.date | str"),
    (UuidProperty, "str | UUID | Enum"),
)


def filter_annotation(prop: Any, style: str | None) -> str:
    """
    Return the type of a query parameter as users see it: that which is published, and what can be written as it.

    Args:
        prop: The parameter.
        style: How several values are written; `comma` if they are one text.
    """
    text = _annotation(prop, "Filters" if style == "comma" else "Filter")
    if text is None or str(prop.name.get_untrusted_value()) in _OF_PAGES:
        return annotation(prop)
    return text if prop.required else f"{text} | Unset"


def _annotation(prop: Any, text: str) -> str | None:
    if isinstance(prop, UnionProperty):
        inner = [kind for kind in prop.inner_properties if not isinstance(kind, NoneProperty)]
        kinds = [_annotation(kind, text) for kind in inner]
        parts = [part for kind in kinds if kind for part in alternatives(kind)]
        return None if None in kinds else " | ".join(dict.fromkeys(parts))
    if isinstance(prop, LiteralEnumProperty):
        known = annotation(prop).removesuffix(" | Unset")
        return f"{known} | {text}" if prop.value_type is str else "int | str | Enum"
    if isinstance(prop, StringProperty) or (isinstance(prop, UuidProperty) and text == "Filters"):
        return text
    return next((found for kind, found in _KINDS if isinstance(prop, kind)), None)


def filter_imports(props: Iterable[Any]) -> list[str]:
    """Return the import lines that the annotations need, beside those of the published types."""
    text = " ".join(filter_annotation(prop, None) for prop in props)
    lines = {"Enum": "from enum import Enum", "Literal": "from typing import Literal"}
    return [line for name, line in lines.items() if re.search(rf"\b{name}\b", text)]
