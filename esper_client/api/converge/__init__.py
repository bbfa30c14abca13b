# Written by `make generate` from the API description, with scripts/templates/endpoint_init.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._request import call, fetch, fill
from ...groups import Group
from ...types import UNSET, EnterpriseId, Filter, Filters, JsonValue, Unset

if TYPE_CHECKING:
    from uuid import UUID

    from ...models.converge import Converge
    from ...models.converge_create import ConvergeCreate
    from ...paging import PageRequest, Pages, Undecoded

__all__ = ("ConvergeGroup",)


class ConvergeGroup(Group):
    """
    Bring devices in line with their blueprint and follow the outcome.
    """

    __slots__ = ()

    async def create_converge(
        self,
        body: ConvergeCreate,
    ) -> Converge:
        """
        Create a converge.

        Starts a converge of one device to its blueprint, immediately or in a time window. Status 201 means
        accepted; the result is read from the converge and its commands.

        `POST /v2/converge`; documented errors: 400, 401, 403, 500.

        Args:
            body: Converge request as sent to create one.

        Returns:
            What is under `content` of the answer.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .create_converge import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            body=body,
        )
        answer: Converge = await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
        return answer

    async def get_converge(
        self,
        id: str | int | UUID,
    ) -> Converge:
        """
        Get a converge.

        Returns one converge with its blueprint version, schedule, status and reason.

        `GET /v2/converge/{id}`; documented errors: 401, 404, 500.

        Args:
            id: UUID of the converge request.

        Returns:
            What is under `content` of the answer.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .get_converge import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            id=id,
        )
        answer: Converge = await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
        return answer

    def list_converges(
        self,
        *,
        device_ids: Filters | Unset = UNSET,
        offset: int = 0,
        page_size: int | None = None,
        max_items: int | None = None,
    ) -> Pages[Converge]:
        """
        List converges.

        Returns a page of converge requests with their blueprint, schedule and status. The device_ids filter
        takes ids separated by commas.

        `GET /v2/converge`; documented errors: 400, 401, 500.

        Args:
            device_ids: Comma-separated UUIDs of the devices to return entries for.
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
            from .list_converges import OPERATION, _get_kwargs

            kwargs = _get_kwargs(
                device_ids=device_ids,
                limit=page.limit,
                offset=page.offset,
            )
            return await fetch(OPERATION, self._caller.client.get_async_httpx_client(), kwargs, page)

        spec = PageSpec(
            "GET /v2/converge",
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
