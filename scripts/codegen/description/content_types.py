"""Content types: which are JSON, and which are JSON values, a line each."""

from __future__ import annotations

import re
from typing import Any

__all__ = ("BINARY", "bare", "is_binary", "is_json", "is_lines")

BINARY = {"type": "string", "format": "binary"}
"""The schema of a file, or of anything else that is no text."""


def bare(kind: str) -> str:
    """Return a content type without its parameters, in small letters."""
    return kind.split(";", maxsplit=1)[0].strip().lower()


def is_json(kind: str) -> bool:
    """Say whether a content type is one of JSON, or anything."""
    return bare(kind).endswith(("/json", "+json")) or bare(kind) in {"*/*", "application/*"}


def is_lines(kind: str) -> bool:
    """Say whether a content type is one of JSON values, a line each."""
    of_lines = r"application/(x-)?(ndjson|jsonlines|jsonl|json-lines|json-seq|stream\+json)"
    return bool(re.fullmatch(of_lines, bare(kind)))


def is_binary(schema: Any) -> bool:
    """Say whether a schema is that of a file."""
    return isinstance(schema, dict) and schema.get("format") == "binary"
