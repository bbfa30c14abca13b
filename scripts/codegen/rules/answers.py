"""Answers: those of success, with each content type as something that can be read."""

from __future__ import annotations

import re
from typing import Any

from scripts.codegen.description.content_types import BINARY, is_binary, is_json, is_lines
from scripts.codegen.description.document import Document, operations, resolve
from scripts.codegen.facts import Facts

__all__ = ("answer_types", "keep_success_answers")

_BODILESS = ("204", "205", "304")
# No service sends a status as large.
_NO_STATUS = 1000
_MAX_DEPTH = 20


def keep_success_answers(document: Document, facts: Facts) -> None:
    """
    Keep 2xx answers, and 304; say the documented errors in the description.

    Errors are raised, never returned, so that a method's type is what it gives on success. Most errors,
    429 among them, are documented nowhere.
    """
    for at in operations(document):
        answers = at.operation.get("responses") or {}
        kept = {status: answer for status, answer in answers.items() if _is_success(str(status))}
        errors = sorted(str(status) for status in answers if re.fullmatch(r"[45]\d\d", str(status)))
        if not kept and "default" in answers:
            kept = {"200": answers["default"]}
        at.operation["responses"] = {str(status): answer for status, answer in kept.items()}
        facts.errors[at.name] = errors


def _is_success(status: str) -> bool:
    return bool(re.fullmatch(r"2(\d\d|XX)|304", status, re.IGNORECASE))


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
                answer["content"] = {"application/octet-stream": {"schema": dict(BINARY)}}
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
        elif not is_json(kind) or is_binary(schema):
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


def _is_text(kind: str) -> bool:
    return kind.strip().lower().startswith("text/")
