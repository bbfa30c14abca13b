"""Where the state that processes share is kept: the interface of stores, and the names they use."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable

    from .records import Lease, Report

__all__ = ("Store", "key_of")


class Store(Protocol):
    """
    A place for the state of a tenant. Any exception of its methods means that it can't be used now.

    Attributes:
        tick: Seconds after which to ask `changed` again; `None` if it calls `heard` by itself.
    """

    tick: float | None

    async def exchange(self, report: Report) -> Lease:
        """
        Tell what happened, and be told what may be sent.

        Args:
            report: The report.
        """
        ...

    def changed(self) -> bool:
        """Tell whether another process's report changed something for this one."""
        ...

    async def close(self) -> None:
        """Let go of what is open. Afterwards `exchange` opens it again."""
        ...


if TYPE_CHECKING:
    MakeStore = Callable[[str, str, Callable[[], None]], Store]
    """
    Makes a store of a tenant's key, a process's name and a function to call when something changed for it.
    """


def key_of(base_url: str) -> str:
    """
    Return what tells tenants apart in a store: a hash, since others may read the store's names.

    Args:
        base_url: The tenant's base URL.
    """
    scheme, _, place = base_url.rstrip("/").lower().partition("://")
    host, slash, path = place.partition("/")
    # One tenant, whether or not its URL names the port.
    host = host.removesuffix({"https": ":443", "http": ":80"}.get(scheme, ":"))
    return hashlib.sha256(f"{scheme}://{host}{slash}{path}".encode()).hexdigest()[:24]
