"""The whole of a description compared: version, servers, tags, authentication."""

from __future__ import annotations

import json
from typing import Any

from scripts.codegen.description.document import Document

from .changes import Area, Change, Kind
from .words import words

__all__ = ("compare_document",)


def compare_document(old: Document, new: Document) -> list[Change]:
    """Compare what is said about all operations together."""
    changes: list[Change] = []
    before, after = (document.get("info") or {} for document in (old, new))
    for key, area in (("title", Area.DOCUMENT), ("version", Area.DOCUMENT), ("description", Area.WORDING)):
        if before.get(key) != after.get(key):
            step = (
                "reworded" if key == "description" else f"{words(before.get(key))} → {words(after.get(key))}"
            )
            changes.append(Change(area, Kind.CHANGED, key, step))
    urls = [[server.get("url", "") for server in document.get("servers") or []] for document in (old, new)]
    if urls[0] != urls[1]:
        step = " → ".join(", ".join(map(words, each)) or "none" for each in urls)
        changes.append(Change(Area.DOCUMENT, Kind.CHANGED, "servers", step))
    changes += _tags(old, new)
    changes += _security(old, new)
    return changes


def _tags(old: Document, new: Document) -> list[Change]:
    before, after = (
        {str(tag.get("name")): tag for tag in document.get("tags") or [] if isinstance(tag, dict)}
        for document in (old, new)
    )
    changes = []
    for name in sorted({*before, *after}):
        subject = f"tag {words(name)}"
        if name not in after:
            changes.append(Change(Area.TAG, Kind.REMOVED, subject, "removed"))
        elif name not in before:
            changes.append(Change(Area.TAG, Kind.ADDED, subject, "added"))
        else:
            shown = [tag.get("x-displayName") for tag in (before[name], after[name])]
            if shown[0] != shown[1]:
                step = f"display name {words(shown[0])} → {words(shown[1])}"
                changes.append(Change(Area.TAG, Kind.CHANGED, subject, step))
            if before[name].get("description") != after[name].get("description"):
                changes.append(Change(Area.WORDING, Kind.CHANGED, subject, "reworded"))
    return changes


def _security(old: Document, new: Document) -> list[Change]:
    before, after = (
        (document.get("components") or {}).get("securitySchemes") or {} for document in (old, new)
    )
    changes = []
    for name in sorted({*before, *after}):
        subject = f"authentication {words(name)}"
        if name not in after:
            changes.append(Change(Area.SECURITY, Kind.REMOVED, subject, "removed"))
        elif name not in before:
            changes.append(Change(Area.SECURITY, Kind.ADDED, subject, f"added ({_scheme(after[name])})"))
        elif _scheme(before[name]) != _scheme(after[name]):
            step = f"{_scheme(before[name])} → {_scheme(after[name])}"
            changes.append(Change(Area.SECURITY, Kind.CHANGED, subject, step))
    return changes


def _scheme(scheme: dict[str, Any]) -> str:
    """Write what counts of a security scheme: how the secret is sent."""
    parts = [str(scheme[key]) for key in ("type", "scheme", "bearerFormat", "in", "name") if scheme.get(key)]
    flows = scheme.get("flows")
    return " ".join([*parts, *([json.dumps(flows, sort_keys=True)] if flows else [])])
