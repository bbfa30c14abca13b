"""Rate limits that the overlay says belong to one operation, as a table of the client."""

from __future__ import annotations

from scripts.codegen.description.document import Document, operations

from .errors import DescriptionError
from .facts import facts

__all__ = ("KEY", "render_services")

KEY = "x-rate-limit-service"
"""Extension of an operation, or of a path for all of its operations: the service whose rate limit it meets."""

_HEAD = '''\
# Written by `make generate` from the API description and its overlay, with scripts/codegen/services.py.
"""Operations whose rate limit is not that of the first step of their path."""

from __future__ import annotations

__all__ = ("SERVICES",)

'''


def render_services(document: Document) -> str:
    """
    Write the module that says which operations meet another rate limit than their path tells.

    Raises:
        DescriptionError: A name is no text.
    """
    rows = []
    published = facts(document).paths
    for at in operations(document):
        name = at.operation.get(KEY, at.item.get(KEY))
        if name is None:
            continue
        if not isinstance(name, str) or not name.strip():
            raise DescriptionError(f"{at}: {KEY} must be the name of a service, and is {name!r}")
        rows.append((at.method.upper(), published.get(at.name, at.path), name.strip()))
    table = "".join(f"    {row!r},\n" for row in sorted(rows))
    return (
        f"{_HEAD}SERVICES: tuple[tuple[str, str, str], ...] = (\n{table})\n"
        '"""Method, path as published, and name of the service."""\n'
    )
