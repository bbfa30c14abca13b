"""Rules for bodies and answers: one content type each, of those that the generator knows."""

from __future__ import annotations

from typing import Any

from .document import Document, operations
from .facts import facts

__all__ = ("one_answer_type", "one_body_type")

BINARY = {"type": "string", "format": "binary"}
_BODILESS = ("204", "205", "304")


def is_json(kind: str) -> bool:
    bare = kind.split(";", maxsplit=1)[0].strip().lower()
    return bare.endswith(("/json", "+json")) or bare in {"*/*", "application/*"}


def _is_binary(schema: dict[str, Any]) -> bool:
    return schema.get("format") == "binary"


def one_body_type(document: Document) -> Document:
    """
    Keep one content type a body: JSON, then a multipart form, then a form, then whatever it is as a file.

    One method can't send two forms, and the generator drops an operation whose only type it doesn't know.
    """
    for at in operations(document):
        content = (at.operation.get("requestBody") or {}).get("content") or {}
        if not content:
            continue
        for test, kind in (
            (is_json, "application/json"),
            (lambda kind: kind.startswith("multipart/"), "multipart/form-data"),
            (
                lambda kind: kind.startswith("application/x-www-form-urlencoded"),
                "application/x-www-form-urlencoded",
            ),
        ):
            chosen = next((name for name in content if test(name)), None)
            if chosen is not None and not (
                test is is_json and _is_binary(content[chosen].get("schema") or {})
            ):
                media = {kind: {"schema": content[chosen].get("schema") or {}}}
                break
        else:
            chosen = next(iter(content))
            facts(document).body_types[at.name] = "application/octet-stream" if "*" in chosen else chosen
            media = {"application/octet-stream": {"schema": dict(BINARY)}}
        at.operation["requestBody"]["content"] = media
    return document


def one_answer_type(document: Document) -> Document:
    """
    Keep one content type an answer: JSON, then text, then bytes; and none where HTTP allows no body.

    The generator drops answers of types that it doesn't know, and 204 is published with a body at times.
    """
    for at in operations(document):
        for status, answer in (at.operation.get("responses") or {}).items():
            content = answer.get("content") or {}
            if str(status) in _BODILESS:
                answer.pop("content", None)
                continue
            if not content:
                continue
            json_kind = next((kind for kind in content if is_json(kind)), None)
            text_kind = next((kind for kind in content if kind.startswith("text/")), None)
            if json_kind is not None and not _is_binary(content[json_kind].get("schema") or {}):
                schema = content[json_kind].get("schema")
                answer["content"] = {} if schema is None else {"application/json": {"schema": schema}}
            elif text_kind is not None:
                answer["content"] = {"text/plain": {"schema": {"type": "string"}}}
            else:
                answer["content"] = {"application/octet-stream": {"schema": dict(BINARY)}}
    return document
