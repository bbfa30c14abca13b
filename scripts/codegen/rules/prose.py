"""Rules for prose: titles, defaults and limits, and what a description of an operation ends with."""

from __future__ import annotations

from typing import Any

from scripts.codegen.description.document import Document, OperationAt, operations, walk_all_schemas
from scripts.codegen.facts import Facts

__all__ = ("describe_parameters", "drop_titles", "move_defaults_into_prose", "say_method_and_path")


def drop_titles(document: Document) -> None:
    """Drop `title` in schemas: two equal ones make the generator drop schemas and the endpoints that use them."""

    def visit(schema: dict[str, Any]) -> None:
        if isinstance(schema.get("title"), str):
            del schema["title"]

    walk_all_schemas(document, visit)


def move_defaults_into_prose(document: Document) -> None:
    """
    Say defaults in the description instead of sending them.

    The service applies them anyway. In an answer a default would invent a value that never came, and a
    default of the wrong type makes the generator drop the operation.
    """

    def visit(schema: dict[str, Any]) -> None:
        default = schema.pop("default", None)
        if default is not None and not isinstance(default, dict | list):
            text = str(default).lower() if isinstance(default, bool) else str(default)
            note = f"Default: {text}."
            schema["description"] = f"{schema.get('description', '')} {note}".strip()

    walk_all_schemas(document, visit)


def describe_parameters(document: Document, facts: Facts) -> None:
    """
    Put a parameter's description, limits and default where the generator looks: into its schema.

    Without it the docstrings of methods say nothing about their parameters.
    """
    for at, parameter in _parameters(document):
        schema = parameter["schema"]
        if parameter["name"] == "limit" and isinstance(maximum := schema.get("maximum"), int):
            facts.limits[at.name] = maximum
        described = [
            str(parameter.get("description") or "").strip(),
            str(schema.get("description") or "").strip(),
        ]
        limits = [
            f"{word} {schema[key]}."
            for key, word in (("minimum", "At least"), ("maximum", "At most"))
            if isinstance(schema.get(key), int | float)
        ]
        text = " ".join(part for part in [*dict.fromkeys(described), *limits] if part)
        if text and "$ref" not in schema:
            schema["description"] = text
        elif text:
            parameter["schema"] = {"description": text, "allOf": [schema]}


def _parameters(document: Document) -> list[tuple[OperationAt, dict[str, Any]]]:
    return [
        (at, parameter) for at in operations(document) for parameter in at.operation.get("parameters") or []
    ]


def say_method_and_path(document: Document, facts: Facts) -> None:
    """End each description with errors, method and path: what a reader of a traceback looks for."""
    for at in operations(document):
        at.operation["description"] = _prose(at, facts)


def _prose(at: OperationAt, facts: Facts) -> str:
    parts = [str(at.operation.get("description") or "").strip()]
    if at.operation.get("deprecated"):
        instead = at.operation.get("x-use-instead")
        parts.append(
            f"Deprecated: use `{instead}` instead." if instead else "Deprecated: the vendor may drop it."
        )
    parts.append(f"`{at}`")
    errors = facts.errors.get(at.name)
    parts[-1] += f"; documented errors: {', '.join(errors)}." if errors else "."
    return "\n\n".join(part for part in parts if part)
