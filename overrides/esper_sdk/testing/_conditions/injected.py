"""Faults in place: which requests they meet."""

from __future__ import annotations

import re
from collections.abc import Callable
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from esper_sdk.testing._http.messages import Request

    from .faults import Fault

__all__ = ("Injected",)

_METHODS = frozenset({"GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS"})


class Injected:
    """
    A fault in place: which requests it meets, and how often it still will.

    Args:
        fault: The fault.
        method: The method to meet; any unless given.
        path: The path below `/api` to meet, with `*` as wildcard; any unless given.
        times: How often it strikes; without end when `None`.
        skip: How many requests it lets pass first.
        where: A further condition.

    Raises:
        ValueError: There is no such method, or nothing can be at such a path.

    Attributes:
        hits: How often it has struck.
    """

    def __init__(
        self,
        fault: Fault,
        *,
        method: str | None = None,
        path: str | None = None,
        times: int | None = 1,
        skip: int = 0,
        where: Callable[[Request], bool] | None = None,
    ) -> None:
        if method is not None and method.upper() not in _METHODS:
            raise ValueError(f"no such method: {method!r}")
        if path is not None and (path.startswith("/api/") or not path.startswith(("/", "*"))):
            raise ValueError(f"a path is below /api and begins with '/' or '*', got {path!r}")
        self.fault = fault
        self.method: str | None = None if method is None else method.upper()
        # Templates are as good as patterns: `/v2/blueprints/{id}/`.
        self.path: str | None = None if path is None else re.sub(r"\{[^/}]*\}", "*", path)
        self.times = times
        self.skip: int = skip
        self.where = where
        self.hits: int = 0

    def __repr__(self) -> str:
        return f"<Injected {self.fault.name!r} for {self.method or '*'} {self.path or '*'}, {self.hits} hits>"

    def strikes(self, request: Request) -> bool:
        """Say whether this request meets the fault, and count it."""
        if self.times is not None and self.hits >= self.times:
            return False
        if self.method is not None and self.method != request.method:
            return False
        if self.path is not None and not fnmatchcase(request.path, self.path):
            return False
        if self.where is not None and not self.where(request):
            return False
        if self.skip > 0:
            self.skip -= 1
            return False
        self.hits += 1
        return True
