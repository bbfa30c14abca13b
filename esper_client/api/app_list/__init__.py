# Written by `make generate` from the API description, with scripts/templates/endpoint_init.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._request import call, fetch, fill
from ...groups import Group
from ...types import UNSET, EnterpriseId, Filter, Filters, JsonValue, Unset

if TYPE_CHECKING:
    from typing import Literal

    from ...models.app_info import AppInfo
    from ...models.list_apps_ordering import ListAppsOrdering
    from ...paging import PageRequest, Pages, Undecoded

__all__ = ("AppListGroup",)


class AppListGroup(Group):
    """
    One list of all apps available to the tenant, whatever their type.
    """

    __slots__ = ()

    def list_apps(
        self,
        *,
        search: Filter | Unset = UNSET,
        ordering: ListAppsOrdering | Filter | Unset = UNSET,
        app_type: Filter | Unset = UNSET,
        legacy_format: bool | Literal["true", "false"] | Unset = UNSET,
        offset: int = 0,
        page_size: int | None = None,
        max_items: int | None = None,
    ) -> Pages[AppInfo]:
        """
        List apps of all types.

        Returns a page of apps of every type, with search, ordering and an app type filter. Send
        legacy_format=false for version_name and version_code; the default shows build_number.

        `GET /v2/apps`; documented errors: 400, 401, 500.

        Args:
            search: Free text to search for.
            ordering: Field to sort the entries by; put `-` in front of the name for descending order.
            app_type: Keeps only apps of this type.
            legacy_format: Chooses how versions are described: with `build_number` when `true`, with `version_name`
                and `version_code` when `false`.
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
            from .list_apps import OPERATION, _get_kwargs

            kwargs = _get_kwargs(
                search=search,
                ordering=ordering,
                app_type=app_type,
                legacy_format=legacy_format,
                limit=page.limit,
                offset=page.offset,
            )
            return await fetch(OPERATION, self._caller.client.get_async_httpx_client(), kwargs, page)

        spec = PageSpec(
            "GET /v2/apps",
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
