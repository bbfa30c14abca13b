"""Fields that are only answered, or only sent."""

from __future__ import annotations

from typing import Any

from openapi_python_client.strings import ClassName

from scripts.codegen.description.document import Document, operations, walk_all_schemas, walk_schemas
from scripts.codegen.description.extensions import READ_ONLY, WRITE_ONLY
from scripts.codegen.facts import Facts

from .reach import reached

__all__ = ("free_one_way_fields",)


def free_one_way_fields(document: Document, facts: Facts) -> None:
    """
    Require nothing in a request that only an answer has, and nothing of an answer that only a request has.

    A required field of both kinds stands in one model: what is only answered is optional where the model is sent, and
    what is only sent may be missing where it is answered.
    """
    sent = reached(document, [at.operation.get("requestBody") for at in operations(document)])
    answers = [
        answer for at in operations(document) for answer in (at.operation.get("responses") or {}).values()
    ]
    answered = reached(document, answers)
    for name, schema in document["components"]["schemas"].items():
        for inner in _with_required(schema):
            own = str(ClassName(name, "Model")) if inner is schema else ""
            _free(facts, own, inner, name in sent, name in answered)
    for schema in _written_in_place(document):
        _free(facts, "", schema, sent=True, answered=False)

    def visit(schema: dict[str, Any]) -> None:
        schema.pop(READ_ONLY, None)
        schema.pop(WRITE_ONLY, None)

    walk_all_schemas(document, visit)


def _free(facts: Facts, name: str, schema: dict[str, Any], sent: bool, answered: bool) -> None:
    properties = schema.get("properties") or {}

    def is_marked(field: str, mark: str) -> bool:
        return bool((properties.get(field) or {}).get(mark))

    left = [
        field
        for field in schema.get("required") or []
        if not (sent and is_marked(field, READ_ONLY))
        and not (answered and not sent and is_marked(field, WRITE_ONLY))
    ]
    if "required" in schema:
        schema["required"] = left
        if not left:
            del schema["required"]
    if (
        name
        and answered
        and sent
        and (only_sent := [field for field in left if is_marked(field, WRITE_ONLY)])
    ):
        facts.only_sent[name] = set(only_sent)


def _written_in_place(document: Document) -> list[dict[str, Any]]:
    """Return the shapes that stand in bodies without a name."""
    found: list[dict[str, Any]] = []
    for at in operations(document):
        for media in ((at.operation.get("requestBody") or {}).get("content") or {}).values():
            found += _with_required(media.get("schema"))
    return found


def _with_required(schema: Any) -> list[dict[str, Any]]:
    """Return the schemas with required fields among one and those written inside it."""
    found: list[dict[str, Any]] = []
    walk_schemas(schema, lambda inner: found.append(inner) if "required" in inner else None)
    return found
