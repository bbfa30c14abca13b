# Written by `make generate` from the API description, with scripts/templates/endpoint_init.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._request import call, fetch, fill
from ...groups import Group
from ...types import UNSET, EnterpriseId, Filter, Filters, JsonValue, Unset

if TYPE_CHECKING:
    from ...models.apple_app_store_app import AppleAppStoreApp
    from ...paging import PageRequest, Pages, Undecoded

__all__ = ("AppleAppStoreGroup",)


class AppleAppStoreGroup(Group):
    """
    Search the Apple App Store.
    """

    __slots__ = ()

    def list_apple_app_store_apps(
        self,
        *,
        title: Filter,
        offset: int = 0,
        max_items: int | None = None,
    ) -> Pages[AppleAppStoreApp]:
        """
        Search the Apple App Store.

        Searches the App Store by title, which is required, and returns a page of apps with bundle id, size,
        seller and store address.

        `GET /v2/appleappstore/`; documented errors: 400, 401, 500.

        Args:
            title: Title to look for in the App Store.
            offset: Index of the first item to fetch.
            max_items: End after this many items.

        Returns:
            The items, page by page. `await` gives the first page; `async for` gives every item.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from ...paging import PageSpec

        async def fetch_page(page: PageRequest) -> Undecoded:
            from .list_apple_app_store_apps import OPERATION, _get_kwargs

            kwargs = _get_kwargs(
                title=title,
                offset=page.offset,
            )
            return await fetch(OPERATION, self._caller.client.get_async_httpx_client(), kwargs, page)

        spec = PageSpec(
            "GET /v2/appleappstore/",
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
