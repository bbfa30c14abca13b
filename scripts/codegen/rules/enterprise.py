"""The caller's enterprise: no body has to name it."""

from __future__ import annotations

from typing import Any

from scripts.codegen.description.document import Document, operations, resolve
from scripts.codegen.facts import Facts

__all__ = ("ENTERPRISE", "fill_in_enterprise")

# Names of fields and parameters that carry the enterprise of the caller.
ENTERPRISE = frozenset({"enterprise", "enterprise_id"})


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
