"""Limiter that the processes of a tenant share: on one host through a file, on many through Redis."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self

from esper_client.types import Hidden, hide
from esper_sdk._base.urls import scheme_of
from esper_sdk._errors import ConfigurationError
from esper_sdk._limits.limiter import CAP, START, Limiter

from .queue import SharedQueue

if TYPE_CHECKING:
    import os

    from .stats import SharedLimiterStats
    from .store import MakeStore

__all__ = ("SharedLimiter",)

_SCHEMES = ("redis", "rediss", "unix")
_WHERE = "'host' for this machine, or a URL such as redis://host:6379/0"


class SharedLimiter(Limiter):
    """
    Limit of the requests in flight that all processes of a tenant keep together.

    ```python
    async with Esper(tenant="acme", api_key=key, limiter=SharedLimiter("redis://cache:6379/0")) as esper:
        ...
    ```

    Each process has a share of one limit. A pause of one process holds for all. A process sends within its
    share without asking the store. When the store fails, each goes on with a part of the last limit
    (`alone`). All clients that use one `SharedLimiter` must be of the same tenant.

    Args:
        where: `host` for all processes of this machine and user, through a file. Or the URL of a Redis or
            Valkey server: `redis://`, `rediss://` or `unix://`. That needs the extra `redis`, and asyncio.
        start: Requests in flight at the beginning, where the store knows no limit yet.
        cap: The most that this process may have in flight. It also lets the shared limit grow no higher.
        path: The file, instead of one in the user's folder for files of running programs. Only for `host`.
        seed: Makes the jitter repeatable, for tests.

    Raises:
        ConfigurationError: `where` is neither, or what it needs is not installed.
        ValueError: `start` or `cap` is no whole number of at least 1.
    """

    def __init__(
        self,
        where: str = "host",
        *,
        start: int = START,
        cap: int = CAP,
        path: str | os.PathLike[str] | None = None,
        seed: int | None = None,
    ) -> None:
        # Hidden first: tools show the variables of whatever fails below.
        place = hide(where)
        del where
        super().__init__(start=start, cap=cap, seed=seed)
        make_store = _maker(place, path)
        self._where = scheme_of(place) or "host"
        self._shared = SharedQueue(make_store, start=min(start, cap), cap=cap, seed=seed)
        self._queue = self._shared

    @classmethod
    def on_this_host(cls, *, start: int = START, cap: int = CAP) -> Self:
        """
        Return a limiter for all processes of this machine and user: the same as `SharedLimiter("host")`.

        Args:
            start: As for `SharedLimiter`.
            cap: As for `SharedLimiter`.
        """
        return cls("host", start=start, cap=cap)

    def __repr__(self) -> str:
        if not hasattr(self, "_shared"):
            # Tools show variables while it is being made.
            return "<SharedLimiter>"
        # Never the URL, which may have a password.
        who = "alone" if self.alone else f"share={self.share} processes={self.processes}"
        return f"<SharedLimiter on {self._where}: {who} {super().__repr__()[len('<Limiter ') :]}"

    @property
    def limit(self) -> int:
        """Requests that all processes may have in flight now; while `alone`, those of this one."""
        lease = self._shared.lease
        return self._shared.concurrency.limit if self.alone or lease is None else lease["limit"]

    @property
    def share(self) -> int:
        """Requests that this process may have in flight now."""
        return self._shared.concurrency.limit

    @property
    def processes(self) -> int:
        """Processes that share the limit, this one among them, as the store last said."""
        lease = self._shared.lease
        return lease["processes"] if lease else 1

    @property
    def alone(self) -> bool:
        """Whether the store failed, so that this process goes on with a part of the last limit."""
        return self._shared.alone

    @property
    def stats(self) -> SharedLimiterStats:
        """Counters of this process since the limiter was made."""
        return self._shared.counters


def _maker(place: Hidden[str], path: str | os.PathLike[str] | None) -> MakeStore:
    if not isinstance(place.reveal(), str):
        raise ConfigurationError(f"A SharedLimiter takes {_WHERE}, and got a {type(place.reveal()).__name__}")
    if place.reveal() == "host":
        from .sqlite import SqliteStore, folder

        if path is None:
            # So that a wrong one is told at once.
            folder()
        return lambda key, name, _: SqliteStore(path, name, key)
    if path is not None:
        raise ConfigurationError("path is for a SharedLimiter on one host; a URL says where another one is")
    scheme = scheme_of(place)
    if scheme in _SCHEMES:
        from .redis import maker

        return maker(place)
    # Not quoted beyond its scheme: it may have a password.
    got = f"the URL of another kind of server, {scheme}://" if scheme else "neither"
    raise ConfigurationError(f"A SharedLimiter takes {_WHERE}, and got {got}")
