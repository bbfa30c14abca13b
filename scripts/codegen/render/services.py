"""Rate limits that the overlay says belong to one operation, as a table of the client."""

from __future__ import annotations

from scripts.codegen.facts import Facts

__all__ = ("render_services",)

_HEAD = '''\
# Written by `make generate` from the API description and its overlay, with scripts/codegen/render/services.py.
"""Operations whose rate limit is not that of the first step of their path."""

from __future__ import annotations

__all__ = ("SERVICES",)

'''


def render_services(facts: Facts) -> str:
    """Write the module that says which operations meet another rate limit than their path tells."""
    table = "".join(f"    {row!r},\n" for row in sorted(facts.services))
    return (
        f"{_HEAD}SERVICES: tuple[tuple[str, str, str], ...] = (\n{table})\n"
        '"""Method, path as published, and name of the service."""\n'
    )
