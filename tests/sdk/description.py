"""The description as the generator reads it, for tests that walk over it by their own rules."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

from scripts.codegen.description.document import resolve
from scripts.codegen.pipeline import read

ROOT = Path(__file__).parents[2]


@cache
def read_description() -> dict[str, Any]:
    """Read the description and put its corrections in; nobody may change what is returned."""
    return read(ROOT / "openapi.yaml", ROOT / "overlay.yaml").document


def properties(document: dict[str, Any], schema: Any) -> dict[str, Any]:
    """Collect the properties of a schema and of what it is composed of."""
    schema = resolve(document, schema)
    if not isinstance(schema, dict):
        return {}
    found = dict(schema.get("properties") or {})
    for keyword in ("allOf", "anyOf", "oneOf"):
        for part in schema.get(keyword) or []:
            found = {**properties(document, part), **found}
    return found
