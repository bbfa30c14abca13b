"""Authentication, written where the generator looks for it."""

from __future__ import annotations

from scripts.codegen.description.document import Document, operations

__all__ = ("require_authentication",)


def require_authentication(document: Document) -> None:
    """Write the security of the whole description at each operation: the generator looks only there."""
    everywhere = document.get("security")
    for at in operations(document):
        if "security" not in at.operation and everywhere is not None:
            at.operation["security"] = everywhere
