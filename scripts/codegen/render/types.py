"""Types of the generated code: the annotation, codec and imports of each property."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from openapi_python_client.parser.properties import (
    AnyProperty,
    BooleanProperty,
    ConstProperty,
    DateProperty,
    DateTimeProperty,
    FileProperty,
    FloatProperty,
    IntProperty,
    ListProperty,
    LiteralEnumProperty,
    ModelProperty,
    NoneProperty,
    StringProperty,
    UnionProperty,
    UuidProperty,
)

from scripts.codegen.errors import DescriptionError
from scripts.codegen.rules.inline_schemas import FREE_FORM

__all__ = (
    "alternatives",
    "annotation",
    "argument_type",
    "attribute_type",
    "codec",
    "imports",
    "is_identity",
    "model_imports",
    "nullable",
    "path_annotation",
)

# The last column is the codec; annotations of models and enums are their names.
_SCALARS: tuple[tuple[type, str, str], ...] = (
    (BooleanProperty, "bool", "BOOL"),
    (IntProperty, "int", "INT"),
    (FloatProperty, "float", "FLOAT"),
    (StringProperty, "str", "STR"),
    (UuidProperty, "str | UUID", "STR"),
    (DateTimeProperty, "dt.datetime", "DATETIME"),
    (DateProperty, "dt.date", "DATE"),
    (FileProperty, "File", "FILE"),
    (NoneProperty, "None", "NONE"),
    (AnyProperty, "Any", "ANY"),
)

_MODELS = "_models."
"""
What stands before the names of models in models.

They refer to each other in circles, so none imports another. The package has all of them when somebody asks,
which `typing.get_type_hints` does.
"""


def alternatives(text: str) -> list[str]:
    """Return the types that a union is made of; those of a list in it belong to the list."""
    if "[" not in text:
        return text.split(" | ")
    found, depth = [""], 0
    for piece in re.split(r"( \| |[\[\]])", text):
        depth += (piece == "[") - (piece == "]")
        if piece == " | " and not depth:
            found.append("")
        else:
            found[-1] += piece
    return found


def annotation(prop: Any) -> str:
    """Return the type of a parameter as users see it."""
    text = _annotation(prop)
    return text if prop.required or text == "Any" else f"{text} | Unset"


def attribute_type(prop: Any) -> str:
    """
    Return the type of a model's attribute: with `None`, unless it is its ID.

    What is published as required came as null, too, from the live service.
    """
    text = _annotation(prop, _MODELS)
    return text if is_identity(prop) or "None" in alternatives(text) or text == "Any" else f"{text} | None"


def argument_type(prop: Any) -> str:
    """Return the type of an argument of a model's constructor: `UNSET` leaves the field out."""
    text = _annotation(prop, _MODELS)
    return text if prop.required or text == "Any" else f"{text} | Unset"


def path_annotation(prop: Any) -> str:
    """Return the type of a parameter of the path: IDs are listed as numbers and published as text, or the reverse."""
    text = annotation(prop)
    kinds = set(alternatives(text))
    if not kinds <= {"str", "int", "UUID"}:
        return text
    return "str | int | UUID" if "UUID" in kinds else "str | int"


def is_identity(prop: Any) -> bool:
    """
    Say whether a field is the ID of what the model stands for.

    No answer leaves it out, also where it is not published as required: descriptions mostly say only what a
    request needs. So it has no `None` in its type, and what was listed can be asked for.
    """
    return bool(prop.name == "id" and isinstance(prop, StringProperty | IntProperty | UuidProperty))


def _annotation(prop: Any, models: str = "") -> str:
    match prop:
        case ListProperty():
            return f"list[{_annotation(prop.inner_property, models)}]"
        case UnionProperty():
            inner = [_annotation(each, models) for each in prop.inner_properties]
            kinds = list(dict.fromkeys(kind for text in inner for kind in alternatives(text)))
            return "Any" if "Any" in kinds else " | ".join(kinds)
        case ModelProperty() if prop.class_info.name == FREE_FORM:
            return "dict[str, Any]"
        case ModelProperty() | LiteralEnumProperty():
            return f"{models}{prop.class_info.name}"
        case ConstProperty():
            # What is constant today is one value of an open enum tomorrow.
            return type(prop.value.raw_value).__name__
    for kind, text, _ in _SCALARS:
        if isinstance(prop, kind):
            return text
    raise DescriptionError(f"{prop.name}: no type for {type(prop).__name__}")


def codec(prop: Any) -> str:
    """Return the expression that reads and checks a value of this type."""
    match prop:
        case ListProperty():
            nulls = ", nulls=True" if _may_be_null(prop.inner_property) else ""
            return f"_c.ListOf({codec(prop.inner_property)}{nulls})"
        case UnionProperty():
            return _union_codec(prop)
        case ModelProperty():
            if prop.class_info.name == FREE_FORM:
                return "_c.OBJECT"
            return f'_c.Ref("{prop.class_info.module_name}", "{prop.class_info.name}")'
        case LiteralEnumProperty():
            if prop.value_type is not str:
                return f"_c.Number({min(prop.values)})" if len(prop.values) == 1 else "_c.INT"
            if len(prop.values) == 1:
                return f"_c.Value({min(prop.values)!r})"
            return f'_c.Choice("{prop.class_info.module_name}", "{prop.class_info.name}")'
        case ConstProperty():
            value = prop.value.raw_value
            if isinstance(value, str):
                return f"_c.Value({value!r})"
            names = {int: f"_c.Number({value})", bool: "_c.BOOL", float: "_c.FLOAT"}
            return names.get(type(value), "_c.ANY")
    for kind, _, text in _SCALARS:
        if isinstance(prop, kind):
            return f"_c.{text}"
    raise DescriptionError(f"{prop.name}: no codec for {type(prop).__name__}")


def _union_codec(prop: UnionProperty) -> str:
    kinds = [kind for kind in prop.inner_properties if not isinstance(kind, NoneProperty)]
    kinds.sort(key=lambda kind: not isinstance(kind, ModelProperty | ListProperty))
    codecs = list(dict.fromkeys(codec(kind) for kind in kinds))
    if "_c.ANY" in codecs:
        return "_c.ANY"
    texts = [each for each in codecs if each == "_c.STR" or each.startswith("_c.Choice(")]
    if len(texts) > 1:
        # One decodes as the other, and a value of either is no misspelling of the other's.
        codecs = list(dict.fromkeys("_c.STR" if each in texts else each for each in codecs))
    if not codecs:
        return "_c.NONE"
    return codecs[0] if len(codecs) == 1 else f"_c.OneOf({', '.join(codecs)})"


def _may_be_null(item: Any) -> bool:
    """Say whether null is published as an item of a list."""
    return not isinstance(item, AnyProperty) and nullable(item)


def nullable(prop: Any) -> bool:
    """Say whether the description allows null here."""
    if isinstance(prop, UnionProperty):
        return any(isinstance(inner, NoneProperty) for inner in prop.inner_properties)
    return isinstance(prop, NoneProperty | AnyProperty)


def imports(props: Iterable[Any], prefix: str) -> list[str]:
    """Return the import lines that the annotations need; all of them are for type checkers only."""
    # `UNSET` and `Unset` are imported by the templates.
    lines: set[str] = set()

    def visit(prop: Any) -> None:
        match prop:
            case ListProperty():
                visit(prop.inner_property)
            case UnionProperty():
                for inner in prop.inner_properties:
                    visit(inner)
            case ModelProperty() if prop.class_info.name == FREE_FORM:
                lines.add("from typing import Any")
            case ModelProperty() | LiteralEnumProperty():
                lines.add(f"from {prefix}models.{prop.class_info.module_name} import {prop.class_info.name}")
            case DateProperty() | DateTimeProperty():
                lines.add("import datetime as dt")
            case UuidProperty():
                lines.add("from uuid import UUID")
            case FileProperty():
                lines.add(f"from {prefix}types import File")
            case AnyProperty():
                lines.add("from typing import Any")

    for prop in props:
        visit(prop)
    return sorted(lines)


def model_imports(props: Iterable[Any]) -> list[str]:
    """Return the import lines of a model; they are for running programs, too, which may ask for its types."""
    props = list(props)
    lines = imports(props, "..")
    standard = [line for line in lines if line.startswith(("import ", "from uuid "))]
    models = ", models as _models" if any(_MODELS in attribute_type(prop) for prop in props) else ""
    file = "File, " if "from ..types import File" in lines else ""
    return [
        *standard,
        "from typing import Any, ClassVar",
        "",
        f"from .. import _codec as _c, model as _m{models}",
        f"from ..types import UNSET, {file}Unset",
    ]
