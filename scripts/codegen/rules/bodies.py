"""Bodies: content types under names that the generator knows, with those that go over the wire."""

from __future__ import annotations

from typing import Any

from scripts.codegen.description.content_types import BINARY, bare, is_binary, is_json, is_lines
from scripts.codegen.description.document import Document, OperationAt, operations
from scripts.codegen.description.extensions import INNER_STYLES
from scripts.codegen.description.references import look_up
from scripts.codegen.facts import Facts

from .styles import form_style

__all__ = ("body_types",)

_FORM = "application/x-www-form-urlencoded"
_MULTIPART = "multipart/form-data"
_CONTENT = "application/octet-stream"


def _has_files(document: Document, schema: Any) -> bool:
    """Say whether a form has a field that is a file."""
    for _ in range(20):
        if isinstance(schema, dict) and isinstance(schema.get("$ref"), str):
            schema = look_up(document, schema["$ref"])
    if not isinstance(schema, dict):
        return False
    fields = [*(schema.get("properties") or {}).values()]
    return any(is_binary(field) or is_binary(field.get("items")) for field in fields) or any(
        _has_files(document, part) for part in schema.get("allOf") or []
    )


def _kind_of_body(kind: str, schema: Any) -> str:
    if (is_json(kind) or is_lines(kind)) and not is_binary(schema):
        return "application/json"
    if bare(kind) in (_MULTIPART, "multipart/*"):
        return _MULTIPART
    return _FORM if bare(kind) == _FORM else _CONTENT


_ORDER = ("application/json", _MULTIPART, _FORM, _CONTENT)


def body_types(document: Document, facts: Facts) -> None:
    """
    Keep every content type of a body whose shape is its own, under a name that the generator knows.

    What is published beside it in the same shape carries nothing more, and is left out: JSON stays, but where there
    are files. The generator drops an operation of which it does not know the only type.
    """
    for at in operations(document):
        content = (at.operation.get("requestBody") or {}).get("content") or {}
        if not content:
            continue
        parts = [
            (name, _kind_of_body(name, media.get("schema")), _shape(name, media.get("schema")))
            for name, media in content.items()
        ]
        # Anything at all comes last: what is sent is chosen by the type of what the caller gives.
        parts.sort(
            key=lambda part: (not part[2] and part[1] != _CONTENT, _ORDER.index(part[1]), _plainness(part[0]))
        )
        with_files = [
            schema for _, kind, schema in parts if kind == _MULTIPART and _has_files(document, schema)
        ]
        kept: dict[str, Any] = {}
        sent: dict[str, str] = {}
        shapes: list[tuple[Any, str]] = []
        for name, kind, schema in parts:
            twin = next((known for shape, known in shapes if shape == schema), None)
            if kind in ("application/json", _FORM) and schema in with_files:
                _leave_out(facts, at, name, "can't carry the files of the form of the same shape")
            elif twin is not None:
                _leave_out(facts, at, name, f"has the shape of {twin}, which is sent")
            elif kind == _CONTENT and _CONTENT in kept:
                _leave_out(facts, at, name, "is sent as the `mime_type` of the file says")
            else:
                shapes.append((schema, name))
                # The generator tells types apart by their parameters, too.
                key = kind if kind not in kept else f"{kind}; n={len(kept)}"
                kept[key] = {"schema": dict(BINARY) if kind == _CONTENT else schema}
                sent[key] = kind if "*" in name or kind == _MULTIPART else name
                _note_styles(facts, at, key, content[name].get("encoding"))
        at.operation["requestBody"]["content"] = kept
        facts.body_types[at.name] = sent


def _shape(kind: str, schema: Any) -> Any:
    """Return the schema of a whole body: of values that are a line each it is published for one."""
    return (
        {"type": "array", "items": schema or {}} if is_lines(kind) and not is_binary(schema) else schema or {}
    )


def _plainness(kind: str) -> tuple[bool, bool]:
    return (
        (is_json(kind) or is_lines(kind)) and kind.split(";", maxsplit=1)[0].strip() != "application/json",
        "*" in kind,
    )


def _note_styles(facts: Facts, at: OperationAt, key: str, encoding: Any) -> None:
    styles = facts.form_styles.setdefault(at.name, {}).setdefault(key, {})
    for field, given in encoding.items() if isinstance(encoding, dict) else ():
        inner = given.get(INNER_STYLES) if isinstance(given, dict) else None
        if (style := form_style(given)) or inner:
            styles[field] = " ".join([style or "multi", *(inner or [])])


def _leave_out(facts: Facts, at: OperationAt, name: str, why: str) -> None:
    facts.left_out["body", str(at), name] = why
