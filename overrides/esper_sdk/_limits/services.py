"""Names of services: which calls are assumed to share a rate limit, by method and path."""

from __future__ import annotations

from esper_client.services import SERVICES

__all__ = ("service_of",)

_VERSION = frozenset("0123456789")


def service_of(method: str, path: str) -> str:
    """
    Return the service that a call asks: the first step of its path that is no version.

    Under `enterprise`, where the service keeps most of its older operations, the step after it and the
    enterprise's ID belongs to the name. Corrections come from the API description and its overlay.

    Args:
        method: The HTTP method.
        path: The path below the base URL.
    """
    steps = path.strip("/").split("/")
    name = _name(steps)
    if name in _CORRECTED:
        for corrected, template, service in _CORRECTED[name]:
            if corrected == method and _fits(template, steps):
                return service
    return name


def _name(steps: list[str]) -> str:
    start = 1 if steps[0][:1] == "v" and _VERSION.issuperset(steps[0][1:]) and len(steps) > 1 else 0
    name = steps[start]
    if name == "enterprise" and len(steps) > start + 1:
        # The enterprise's ID has digits; what follows it has none.
        part = steps[start + 1]
        if not _VERSION.isdisjoint(part):
            part = steps[start + 2] if len(steps) > start + 2 else ""
        if part:
            name = f"enterprise/{part}"
    return name


def _fits(template: list[str], steps: list[str]) -> bool:
    return len(template) == len(steps) and all(
        known == step or known[:1] == "{" for known, step in zip(template, steps, strict=True)
    )


_CORRECTED: dict[str, list[tuple[str, list[str], str]]] = {}
for _method, _path, _service in SERVICES:
    _steps = _path.strip("/").split("/")
    _CORRECTED.setdefault(_name(_steps), []).append((_method, _steps, _service))
