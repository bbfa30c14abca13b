# Written by `make generate` from the API description, with scripts/templates/endpoint_init.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._request import call, fetch, fill
from ...groups import Group
from ...types import UNSET, EnterpriseId, Filter, Filters, JsonValue, Unset

if TYPE_CHECKING:
    from enum import Enum
    from uuid import UUID

    from ...models.itunes_app_info_v2 import ItunesAppInfoV2
    from ...models.set_preferred_region_request import SetPreferredRegionRequest
    from ...models.update_itunesapp_preferred_region_content import UpdateItunesappPreferredRegionContent
    from ...paging import PageRequest, Pages, Undecoded

__all__ = ("VppAppManagementGroup",)


class VppAppManagementGroup(Group):
    """
    App Store apps for volume purchasing: details, version refresh and preferred region.
    """

    __slots__ = ()

    def list_itunesapps(
        self,
        *,
        app_id: str | UUID | Enum | Unset = UNSET,
        version_id: str | UUID | Enum | Unset = UNSET,
        apple_app_id: Filter | Unset = UNSET,
        country_code: Filter | Unset = UNSET,
        offset: int = 0,
        max_items: int | None = None,
    ) -> Pages[ItunesAppInfoV2]:
        """
        Look up App Store apps.

        Returns a page of App Store details such as name, version, bundle id, price and icon. Either app_id
        or apple_app_id has to be given.

        `GET /v2/itunesapps`; documented errors: 400, 401, 500.

        Args:
            app_id: UUID of the app; either this or `apple_app_id` has to be given.
            version_id: UUID of the app version that is wanted.
            apple_app_id: App Store id of the app; either this or `app_id` has to be given.
            country_code: Country code of the App Store region in which the app is looked up.
            offset: Index of the first item to fetch.
            max_items: End after this many items.

        Returns:
            The items, page by page. `await` gives the first page; `async for` gives every item.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from ...paging import PageSpec

        async def fetch_page(page: PageRequest) -> Undecoded:
            from .list_itunesapps import OPERATION, _get_kwargs

            kwargs = _get_kwargs(
                app_id=app_id,
                version_id=version_id,
                apple_app_id=apple_app_id,
                country_code=country_code,
                offset=page.offset,
            )
            return await fetch(OPERATION, self._caller.client.get_async_httpx_client(), kwargs, page)

        spec = PageSpec(
            "GET /v2/itunesapps",
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

    async def refresh_itunesapp_version(
        self,
        app_id: str | int | UUID,
    ) -> ItunesAppInfoV2:
        """
        Refresh the version of an App Store app.

        Refreshes the version information of an App Store app and returns its details.

        `POST /v2/itunesapps/{appId}/refresh-version`; documented errors: 400, 401, 403, 404, 500.

        Args:
            app_id: UUID of the App Store app whose version is refreshed.

        Returns:
            What is under `content` of the answer.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .refresh_itunesapp_version import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            app_id=app_id,
        )
        answer: ItunesAppInfoV2 = await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
        return answer

    async def update_itunesapp_preferred_region(
        self,
        apple_app_id: str | int | UUID,
        body: SetPreferredRegionRequest,
    ) -> UpdateItunesappPreferredRegionContent:
        """
        Set the preferred region of an App Store app.

        Stores the preferred region of an App Store app and answers with a message.

        `PUT /v2/itunesapps/{appleAppId}/preferred-region`; documented errors: 400, 401, 403, 404, 500.

        Args:
            apple_app_id: App Store id of the app.
            body: App Store region to prefer for an app.

        Returns:
            What is under `content` of the answer.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .update_itunesapp_preferred_region import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            apple_app_id=apple_app_id,
            body=body,
        )
        answer: UpdateItunesappPreferredRegionContent = await call(
            OPERATION, self._caller.client.get_async_httpx_client(), kwargs
        )
        return answer
