"""
The normalizing rules: small functions from document to document, in the order of `RULES`.

Each says in its docstring what the generator or a caller would suffer without it. What is particular to
one operation is no rule: it goes into the overlay.
"""

from __future__ import annotations

import re
from typing import Any

from scripts.codegen.description.content_types import BINARY
from scripts.codegen.description.document import (
    Document,
    OperationAt,
    operations,
    resolve,
    walk_all_schemas,
    walk_schemas,
)
from scripts.codegen.description.extensions import RATE_LIMIT_SERVICE
from scripts.codegen.errors import DescriptionError
from scripts.codegen.facts import Facts

from .bodies import answer_types, body_types
from .composed_schemas import (
    break_alias_circles,
    break_list_circles,
    flatten_alternatives,
    merge_all_of,
    name_composed_schemas,
)
from .discriminators import note_discriminated, spread_discriminators
from .inline_schemas import name_inline_shapes
from .one_way_fields import free_one_way_fields, reached
from .safe_names import safe_parameters, safe_properties, safe_schema_names
from .servers import own_servers

__all__ = ("normalize",)

# Names of fields and parameters that carry the enterprise of the caller.
ENTERPRISE = frozenset({"enterprise", "enterprise_id"})


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


def free_uuids(document: Document) -> None:
    """
    Leave UUIDs in bodies as text.

    The service sends IDs that are published as UUIDs as integers, names or in other spellings; text
    keeps all of them, compares equal to what a spreadsheet holds, and costs nothing to decode.
    """

    def visit(schema: dict[str, Any]) -> None:
        if schema.get("format") == "uuid":
            del schema["format"]

    for schema in ((document.get("components") or {}).get("schemas") or {}).values():
        walk_schemas(schema, visit)
    for at in operations(document):
        for body in (at.operation.get("requestBody"), *(at.operation.get("responses") or {}).values()):
            for media in ((resolve(document, body) or {}).get("content") or {}).values():
                walk_schemas(media.get("schema"), visit)


def free_binaries(document: Document) -> None:
    """
    Leave files in JSON as text: JSON has no bytes.

    A shape that is also sent as a form takes either.
    """
    schemas = document["components"]["schemas"]
    files = {name: found for name, schema in schemas.items() if (found := _files_in(schema))}
    bodies = [
        (kind, media.get("schema"))
        for at in operations(document)
        for kind, media in ((at.operation.get("requestBody") or {}).get("content") or {}).items()
    ]
    answers = [
        (kind, media.get("schema"))
        for at in operations(document)
        for answer in (at.operation.get("responses") or {}).values()
        for kind, media in (answer.get("content") or {}).items()
    ]
    in_json = [schema for kind, schema in [*bodies, *answers] if kind.startswith("application/json")]

    for schema in in_json:
        for file in _files_in(schema):
            del file["format"]
    if not files:
        return
    forms = reached(document, [schema for kind, schema in bodies if kind.startswith("multipart/")])
    for name in reached(document, in_json) & files.keys():
        for file in files[name]:
            if name in forms:
                file["anyOf"] = [dict(BINARY), {"type": "string"}]
                del file["type"]
            del file["format"]


def _files_in(schema: Any) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = []
    walk_schemas(schema, lambda inner: found.append(inner) if inner.get("format") == "binary" else None)
    return found


def take_uuids_in_paths(document: Document) -> None:
    """Type text in paths as text or UUID: most IDs are UUIDs, and which of them are published as such is chance."""
    for at in operations(document):
        for parameter in at.operation["parameters"]:
            schema = parameter["schema"]
            is_time = schema.get("format") in ("date", "date-time")
            if (
                parameter["in"] == "path"
                and schema.get("type") == "string"
                and "enum" not in schema
                and not is_time
            ):
                schema["format"] = "uuid"


def fill_in_enterprise(document: Document, facts: Facts) -> None:
    """
    Require no enterprise in bodies: the SDK fills in the caller's own, as it does in paths.

    Only where it is required: elsewhere leaving it out means something.
    """
    loosened: dict[int, dict[str, Any]] = {}
    for at in operations(document):
        body = at.operation.get("requestBody") or {}
        for media in (body.get("content") or {}).values():
            schema = resolve(document, media.get("schema"))
            if not isinstance(schema, dict):
                continue
            for name in schema.get("required") or []:
                if _is_enterprise(schema, name):
                    kind = str(schema["properties"][name].get("format") or "")
                    facts.enterprise[at.name] = (name, kind)
                    loosened[id(schema)] = schema
    # Afterwards: several operations may share a body.
    for schema in loosened.values():
        schema["required"] = [name for name in schema["required"] if not _is_enterprise(schema, name)]
        if not schema["required"]:
            del schema["required"]


def _is_enterprise(schema: dict[str, Any], name: str) -> bool:
    declared = (schema.get("properties") or {}).get(name)
    return name in ENTERPRISE and isinstance(declared, dict) and declared.get("type") == "string"


def require_authentication(document: Document) -> None:
    """Write the security of the whole description at each operation: the generator looks only there."""
    everywhere = document.get("security")
    for at in operations(document):
        if "security" not in at.operation and everywhere is not None:
            at.operation["security"] = everywhere


def free_codes(document: Document) -> None:
    """
    Leave the `code` beside `content` as any integer or text.

    It repeats the status in some services and is a number of its own in others, as text or as a number,
    whatever is published; nothing may depend on it, and each variant would be a class.
    """

    def visit(schema: dict[str, Any]) -> None:
        properties = schema.get("properties")
        if isinstance(properties, dict) and {"code", "message"} <= properties.keys():
            code = properties["code"]
            if isinstance(code, dict) and "$ref" not in code:
                described = {"description": code["description"]} if "description" in code else {}
                properties["code"] = {**described, "type": ["integer", "string"]}

    walk_all_schemas(document, visit)


def drop_unused_schemas(document: Document) -> None:
    """Drop schemas that no operation leads to: those of errors would be classes that nothing returns."""
    schemas = (document.get("components") or {}).get("schemas") or {}
    wanted: set[str] = set()
    waiting: list[Any] = [
        document["paths"],
        {key: part for key, part in (document.get("components") or {}).items() if key != "schemas"},
    ]
    while waiting:
        node = waiting.pop()
        if isinstance(node, dict):
            reference = node.get("$ref")
            if isinstance(reference, str) and reference.startswith("#/components/schemas/"):
                name = reference.rsplit("/", 1)[-1]
                if name not in wanted and name in schemas:
                    wanted.add(name)
                    waiting.append(schemas[name])
            waiting.extend(node.values())
        elif isinstance(node, list):
            waiting.extend(node)
    if schemas:
        document["components"]["schemas"] = {name: schemas[name] for name in schemas if name in wanted}


def say_method_and_path(document: Document, facts: Facts) -> None:
    """End each description with errors, method and path: what a reader of a traceback looks for."""
    for at in operations(document):
        at.operation["description"] = _prose(at, facts)


def note_deprecations(document: Document, facts: Facts) -> None:
    """Note what a call of a deprecated operation warns of; the overlay's `x-use-instead` names the modern one."""
    for at in operations(document):
        if at.operation.get("deprecated"):
            instead = at.operation.get("x-use-instead")
            advice = f"use `{instead}` instead" if instead else "it may be dropped"
            facts.deprecated[at.name] = f"Deprecated by the vendor: {advice}"


def note_envelopes(document: Document, facts: Facts) -> None:
    """
    Note where the overlay's `x-envelope` says that answers have their content.

    Raises:
        DescriptionError: It is neither a place nor `false`.
    """
    for at in operations(document):
        where = at.operation.get("x-envelope")
        if where is False or (isinstance(where, str) and all(where.split("."))):
            facts.envelopes[at.name] = where
        elif where is not None:
            raise DescriptionError(
                f"{at}: x-envelope must be the names that lead to the content, such as content.item, or false, "
                f"and is {where!r}"
            )


def note_encoded_slashes(document: Document, facts: Facts) -> None:
    """
    Note whether slashes in arguments of paths are sent as `%2F`; the overlay's `x-encoded-slashes` says if not.

    Raises:
        DescriptionError: It is neither true nor false.
    """
    found = document.get("x-encoded-slashes", True)
    if not isinstance(found, bool):
        raise DescriptionError(f"#/x-encoded-slashes: must be true or false, and is {found!r}")
    facts.encoded_slashes = found


def note_services(document: Document, facts: Facts) -> None:
    """
    Note which operations meet another rate limit than their path tells, as `x-rate-limit-service` says.

    Raises:
        DescriptionError: A name is no text.
    """
    for at in operations(document):
        name = at.operation.get(RATE_LIMIT_SERVICE, at.item.get(RATE_LIMIT_SERVICE))
        if name is None:
            continue
        if not isinstance(name, str) or not name.strip():
            raise DescriptionError(
                f"{at}: {RATE_LIMIT_SERVICE} must be the name of a service, and is {name!r}"
            )
        facts.services.append((at.method.upper(), at.path, name.strip()))


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


def normalize(document: Document, facts: Facts) -> None:
    """
    Apply every rule, in this order, to a repaired description whose operations have been named.

    Args:
        document: The description; it is changed in place.
        facts: Takes what the generator's own data can't carry.

    Raises:
        DescriptionError: The overlay's extensions say what they can't.
    """
    drop_titles(document)
    keep_success_answers(document, facts)
    own_servers(document, facts)
    answer_types(document, facts)
    body_types(document, facts)
    spread_discriminators(document)
    safe_schema_names(document)
    free_binaries(document)
    break_alias_circles(document)
    name_composed_schemas(document)
    merge_all_of(document)
    flatten_alternatives(document)
    break_list_circles(document)
    note_discriminated(document, facts)
    free_one_way_fields(document, facts)
    free_codes(document)
    move_defaults_into_prose(document)
    free_uuids(document)
    take_uuids_in_paths(document)
    fill_in_enterprise(document, facts)
    describe_parameters(document, facts)
    require_authentication(document)
    note_deprecations(document, facts)
    note_envelopes(document, facts)
    note_encoded_slashes(document, facts)
    note_services(document, facts)
    say_method_and_path(document, facts)
    drop_unused_schemas(document)
    name_inline_shapes(document)
    safe_properties(document, facts)
    safe_parameters(document, facts)
