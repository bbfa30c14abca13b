# Edited in scripts/runtime/groups.py; `make generate` copies it here.
"""The base of the typed groups, and the protocol of the layer above that they call through."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

from .types import EnterpriseId

if TYPE_CHECKING:
    from .client import AuthenticatedClient
    from .paging import Fetch, Pages, PageSpec

__all__ = ("Caller", "Group")


class Caller(Protocol):
    """What the typed groups need from the layer above them."""

    @property
    def client(self) -> AuthenticatedClient:
        """The client that every call goes through."""
        ...

    async def enterprise_id(self, given: EnterpriseId, /) -> str:
        """Return the enterprise ID for one call: the one given, else the caller's own."""
        ...

    def pages(
        self, fetch: Fetch, spec: PageSpec, /, *, offset: int, page_size: int | None, max_items: int | None
    ) -> Pages[Any]:
        """Make the list of a paginated operation."""
        ...


class Group:
    """Base of the typed groups: the operations of one tag of the API description."""

    __slots__ = ("_caller",)

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def __repr__(self) -> str:
        return f"<{type(self).__name__} operations>"
