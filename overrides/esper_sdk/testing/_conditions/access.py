"""Which keys there are, and what each of them may do."""

from __future__ import annotations

import hmac
from collections.abc import Callable, Iterable
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from esper_sdk.testing._http.messages import Request

__all__ = ("Access",)

_METHODS = frozenset({"*", "GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS"})


class Access:
    """
    The keys of a tenant.

    Args:
        api_key: The key that may do everything.
        tokens: Returns further keys that may: the personal access tokens.
    """

    def __init__(self, api_key: str, tokens: Callable[[], set[str]]) -> None:
        self._api_key = f"Bearer {api_key}".encode()
        self._tokens = tokens
        self._restricted: dict[str, tuple[str, ...]] = {}

    def __repr__(self) -> str:
        return f"<Access of {1 + len(self._restricted)} keys>"

    def add(self, api_key: str, allow: str | Iterable[str]) -> None:
        """
        Let a key in that may do only what patterns allow, such as `GET *` and `POST /commands/*`.

        Raises:
            ValueError: A pattern is not a method and a path.
        """
        patterns = (allow,) if isinstance(allow, str) else tuple(allow)
        for pattern in patterns:
            method, _, path = pattern.partition(" ")
            if method not in _METHODS or not path.startswith(("/", "*")):
                raise ValueError(
                    f"not a method and a path such as 'GET *' or 'POST /commands/*': {pattern!r}"
                )
        self._restricted[api_key] = patterns

    def status(self, request: Request) -> int:
        """Return 200 for a request that may be carried out, 401 without a known key, 403 if it may not."""
        given = request.headers.get("authorization", "")
        if hmac.compare_digest(given.encode(), self._api_key):
            return 200
        scheme, _, key = given.partition(" ")
        if scheme.lower() != "bearer" or not key:
            return 401
        allowed = self._restricted.get(key)
        if allowed is not None:
            asked = f"{request.method} {request.path}"
            return 200 if any(fnmatchcase(asked, pattern) for pattern in allowed) else 403
        return 200 if key in self._tokens() else 401
