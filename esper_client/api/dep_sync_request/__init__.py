# Written by `make generate` from the API description, with scripts/templates/endpoint_init.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._request import call, fetch, fill
from ...groups import Group
from ...types import UNSET, EnterpriseId, Filter, Filters, JsonValue, Unset

if TYPE_CHECKING:
    from typing import Any
    from uuid import UUID

    from ...models.dep_sync_request import DEPSyncRequest
    from ...models.dep_sync_request_read import DEPSyncRequestRead
    from ...paging import PageRequest, Pages, Undecoded

__all__ = ("DepSyncRequestGroup",)


class DepSyncRequestGroup(Group):
    """
    Synchronise devices with Apple automated device enrolment (DEP).
    """

    __slots__ = ()

    async def create_dep_sync_request(
        self,
        body: dict[str, Any],
    ) -> DEPSyncRequest:
        """
        Start a DEP sync.

        Queues a synchronisation of devices with Apple DEP. An empty JSON object must be sent as the body;
        the answer gives the id and status to follow.

        `POST /onboarding/v0/depsyncs/`; documented errors: 400, 401, 403, 500.

        Args:
            body: A value of the type above.

        Returns:
            What is under `content` of the answer.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .create_dep_sync_request import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            body=body,
        )
        answer: DEPSyncRequest = await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
        return answer

    async def get_dep_sync_request(
        self,
        id: str | int | UUID,
    ) -> DEPSyncRequestRead:
        """
        Get a DEP sync request.

        Returns one DEP synchronisation with its status, the failure reason and the serial numbers that
        failed.

        `GET /onboarding/v0/depsyncs/{id}/`; documented errors: 401, 404, 500.

        Args:
            id: UUID of the DEP synchronisation request.

        Returns:
            What is under `content` of the answer.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .get_dep_sync_request import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            id=id,
        )
        answer: DEPSyncRequestRead = await call(
            OPERATION, self._caller.client.get_async_httpx_client(), kwargs
        )
        return answer

    def list_dep_sync_request(
        self,
        *,
        offset: int = 0,
        max_items: int | None = None,
    ) -> Pages[DEPSyncRequestRead]:
        """
        List DEP sync requests.

        Returns a page of requests to synchronise devices from Apple DEP, with their status and the serials
        that failed.

        `GET /onboarding/v0/depsyncs/`; documented errors: 401, 500.

        Args:
            offset: Index of the first item to fetch.
            max_items: End after this many items.

        Returns:
            The items, page by page. `await` gives the first page; `async for` gives every item.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from ...paging import PageSpec

        async def fetch_page(page: PageRequest) -> Undecoded:
            from .list_dep_sync_request import OPERATION, _get_kwargs

            kwargs = _get_kwargs(
                offset=page.offset,
            )
            return await fetch(OPERATION, self._caller.client.get_async_httpx_client(), kwargs, page)

        spec = PageSpec(
            "GET /onboarding/v0/depsyncs/",
            items=("content", "results"),
            count=("content", "count"),
            next=("content", "next_"),
            takes_offset=True,
        )
        return self._caller.pages(
            fetch_page,
            spec,
            offset=offset,
            page_size=None,
            max_items=max_items,
        )
