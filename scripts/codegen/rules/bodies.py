"""Rules for bodies and answers: content types that the generator knows, with those that go over the wire."""

from __future__ import annotations

from typing import Any

from scripts.codegen.description.content_types import BINARY, bare, is_json, is_lines
from scripts.codegen.description.document import Document, OperationAt, operations, resolve
from scripts.codegen.description.extensions import INNER_STYLES
from scripts.codegen.description.references import look_up
from scripts.codegen.facts import Facts

__all__ = ("answer_types", "body_types")

_BODILESS = ("204", "205", "304")
_FORM = "application/x-www-form-urlencoded"
_MULTIPART = "multipart/form-data"
_CONTENT = "application/octet-stream"
_MAX_DEPTH = 20
# No service sends a status as large.
_NO_STATUS = 1000


def _is_text(kind: str) -> bool:
    return kind.strip().lower().startswith("text/")


def _is_binary(schema: Any) -> bool:
    return isinstance(schema, dict) and schema.get("format") == "binary"


def _has_files(document: Document, schema: Any) -> bool:
    """Say whether a form has a field that is a file."""
    for _ in range(20):
        if isinstance(schema, dict) and isinstance(schema.get("$ref"), str):
            schema = look_up(document, schema["$ref"])
    if not isinstance(schema, dict):
        return False
    fields = [*(schema.get("properties") or {}).values()]
    return any(_is_binary(field) or _is_binary(field.get("items")) for field in fields) or any(
        _has_files(document, part) for part in schema.get("allOf") or []
    )


def _kind_of_body(kind: str, schema: Any) -> str:
    if (is_json(kind) or is_lines(kind)) and not _is_binary(schema):
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
        {"type": "array", "items": schema or {}}
        if is_lines(kind) and not _is_binary(schema)
        else schema or {}
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
        if (style := _style_of(given)) or inner:
            styles[field] = " ".join([style or "multi", *(inner or [])])


def _style_of(encoding: Any) -> str | None:
    """Name the way in which a list of a form is written, if it is one text."""
    if not isinstance(encoding, dict):
        return None
    if encoding.get("style") == "deepObject":
        return "deep"
    if encoding.get("explode", encoding.get("style") not in ("spaceDelimited", "pipeDelimited")) is not False:
        return None
    style = {"spaceDelimited": "space", "pipeDelimited": "pipe", "tabDelimited": "tab"}
    return style.get(str(encoding.get("style")), "comma")


def _leave_out(facts: Facts, at: OperationAt, name: str, why: str) -> None:
    facts.left_out["body", str(at), name] = why


def answer_types(document: Document, facts: Facts) -> None:
    """
    Give the generator an answer for each shape, and note which status and content type have which.

    The generator takes the first type of each status that it knows and drops the others, so a further shape gets a
    status that no service sends. 204, and the answer to HEAD, are published with a body at times, which HTTP does not
    allow.
    """
    for at in operations(document):
        accepted: dict[str, None] = {}
        seen: dict[str, Any] = {}
        rows = facts.answers[at.name] = []
        for status, answer in (at.operation.get("responses") or {}).items():
            content = answer.pop("content", None) or {}
            seen[status] = answer
            if status in _BODILESS or at.method == "head":
                continue
            accepted |= dict.fromkeys(content)
            if any(is_lines(kind) for kind in content):
                facts.lines.add(at.name)
            shapes, raw = _told_apart(document, content)
            for number, (schema, kinds) in enumerate(shapes):
                # More than there are statuses, and each its own.
                key = status if not number else str(_NO_STATUS + len(rows))
                seen[key] = {**answer, "content": {"application/json": {"schema": schema}}}
                rows += [(key, status, kind, "") for kind in kinds]
            if not shapes and "text" in raw.values():
                answer["content"] = {"text/plain": {"schema": {"type": "string"}}}
            elif not shapes and raw:
                answer["content"] = {_CONTENT: {"schema": dict(BINARY)}}
            rows += [(status, status, kind, what) for kind, what in raw.items()]
            if not content:
                rows.append((status, status, "", "nothing"))
            facts.otherwise.setdefault(at.name, set()).update(raw.values())
        at.operation["responses"] = seen
        if accepted:
            facts.accepts[at.name] = _accept(list(accepted))


def _told_apart(
    document: Document, content: dict[str, Any]
) -> tuple[list[tuple[Any, list[str]]], dict[str, str]]:
    """Return the shapes of an answer as JSON with their content types, and what each other content type is."""
    shapes: list[tuple[Any, list[str]]] = []
    raw: dict[str, str] = {}
    for kind, media in content.items():
        schema = media.get("schema")
        if is_lines(kind):
            schema = {"type": "array", "items": schema or {}}
        elif not is_json(kind) or _is_binary(schema):
            raw[kind] = "text" if _is_text(kind) else "bytes"
            continue
        elif schema is None and "*" in kind:
            # Nothing is said of it: whatever comes is carried.
            raw[kind] = "bytes"
            continue
        elif "*" in kind and _may_be_text(document, schema):
            # A text of any type is mostly sent as it is, and not as JSON.
            raw[kind] = "text"
        known = next((kinds for shape, kinds in shapes if shape == (schema or {})), None)
        if known is None:
            shapes.append((schema or {}, [kind]))
        else:
            known.append(kind)
    return shapes, raw


def _may_be_text(document: Document, schema: Any, depth: int = 0) -> bool:
    """Say whether a schema takes a text."""
    schema = resolve(document, schema)
    if not isinstance(schema, dict) or depth > _MAX_DEPTH:
        return False
    kinds = schema.get("type")
    if kinds is not None:
        return "string" in (kinds if isinstance(kinds, list) else [kinds])
    parts = [part for word in ("allOf", "anyOf", "oneOf") for part in schema.get(word) or []]
    return not parts or any(_may_be_text(document, part, depth + 1) for part in parts)


def _accept(kinds: list[str]) -> str:
    """Write the header that asks for what is published, and for JSON first."""
    if any("*" in kind for kind in kinds):
        return "*/*"
    json = [kind for kind in kinds if is_json(kind)]
    others = [kind for kind in kinds if not is_json(kind)]
    # Errors are JSON, whatever the answer is.
    return ", ".join([*json, *(f"{kind};q=0.9" for kind in others)] if json else [*others, "*/*;q=0.1"])
