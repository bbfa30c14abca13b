# Written by `make generate` from the API description, with scripts/templates/endpoint_init.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._request import call, fetch, fill
from ...groups import Group
from ...types import UNSET, EnterpriseId, Filter, Filters, JsonValue, Unset

if TYPE_CHECKING:
    from uuid import UUID

    from ...models.converge_command import ConvergeCommand
    from ...paging import PageRequest, Pages, Undecoded

__all__ = ("ConvergeCommandGroup",)


class ConvergeCommandGroup(Group):
    """
    Commands issued as part of a converge.
    """

    __slots__ = ()

    def list_converge_commands(
        self,
        id: str | int | UUID,
        *,
        offset: int = 0,
        page_size: int | None = None,
        max_items: int | None = None,
    ) -> Pages[ConvergeCommand]:
        """
        List the commands of a converge.

        Returns a page of the commands issued for a converge, each with its request id, state and reason.

        `GET /v2/converge/{id}/commands`; documented errors: 401, 404, 500.

        Args:
            id: UUID of the converge request.
            offset: Index of the first item to fetch.
            page_size: How many items to ask for at a time, the API's `limit`. Chosen by the
                SDK unless given.
            max_items: End after this many items.

        Returns:
            The items, page by page. `await` gives the first page; `async for` gives every item.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from ...paging import PageSpec

        async def fetch_page(page: PageRequest) -> Undecoded:
            from .list_converge_commands import OPERATION, _get_kwargs

            kwargs = _get_kwargs(
                id=id,
                limit=page.limit,
                offset=page.offset,
            )
            return await fetch(OPERATION, self._caller.client.get_async_httpx_client(), kwargs, page)

        spec = PageSpec(
            "GET /v2/converge/{id}/commands",
            items=("content", "results"),
            count=("content", "count"),
            next=("content", "next_"),
            takes_limit=True,
            takes_offset=True,
        )
        return self._caller.pages(
            fetch_page,
            spec,
            offset=offset,
            page_size=page_size,
            max_items=max_items,
        )
