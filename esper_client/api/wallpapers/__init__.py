# Written by `make generate` from the API description, with scripts/templates/endpoint_init.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._request import call, fetch, fill
from ...groups import Group
from ...types import UNSET, EnterpriseId, Filter, Filters, JsonValue, Unset

if TYPE_CHECKING:
    import datetime as dt
    from uuid import UUID

    from ...models.add_wallpaper_request import AddWallpaperRequest
    from ...models.wallpaper import Wallpaper
    from ...paging import PageRequest, Pages, Undecoded

__all__ = ("WallpapersGroup",)


class WallpapersGroup(Group):
    """
    Upload, list and delete wallpaper pictures.
    """

    __slots__ = ()

    async def add_wallpaper(
        self,
        body: AddWallpaperRequest,
        *,
        enterprise_id: EnterpriseId = None,
    ) -> Wallpaper:
        """
        Add a wallpaper.

        Uploads a wallpaper as a multipart form with the image in the field image_file. The orientation,
        portrait or landscape, is required too.

        `POST /v1/enterprise/{enterprise_id}/wallpaper/`; documented errors: 400, 401, 403, 500.

        Args:
            body: Fields: `image_file`, `orientation`.
            enterprise_id: The enterprise, if not the caller's own.

        Returns:
            The answer of the service, decoded.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .add_wallpaper import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            body=body,
        )
        answer: Wallpaper = await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
        return answer

    async def delete_wallpaper(
        self,
        wallpaper_id: str | int | UUID,
        *,
        enterprise_id: EnterpriseId = None,
    ) -> None:
        """
        Delete a wallpaper.

        Deletes one wallpaper. A success has no body.

        `DELETE /v1/enterprise/{enterprise_id}/wallpaper/{wallpaper_id}/`; documented errors: 401, 403, 404,
        500.

        Args:
            wallpaper_id: UUID of the wallpaper.
            enterprise_id: The enterprise, if not the caller's own.

        Returns:
            Nothing.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .delete_wallpaper import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            wallpaper_id=wallpaper_id,
        )
        await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def get_wallpaper(
        self,
        wallpaper_id: str | int | UUID,
        *,
        enterprise_id: EnterpriseId = None,
    ) -> Wallpaper:
        """
        Get a wallpaper.

        Reads one wallpaper with the addresses of the image and its thumbnail.

        `GET /v1/enterprise/{enterprise_id}/wallpaper/{wallpaper_id}/`; documented errors: 401, 404, 500.

        Args:
            wallpaper_id: UUID of the wallpaper.
            enterprise_id: The enterprise, if not the caller's own.

        Returns:
            The answer of the service, decoded.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .get_wallpaper import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            wallpaper_id=wallpaper_id,
        )
        answer: Wallpaper = await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
        return answer

    def get_wallpapers(
        self,
        *,
        created_on_gt: dt.datetime | dt.date | str | Unset = UNSET,
        created_on_lt: dt.datetime | dt.date | str | Unset = UNSET,
        updated_on_gt: dt.datetime | dt.date | str | Unset = UNSET,
        updated_on_lt: dt.datetime | dt.date | str | Unset = UNSET,
        offset: int = 0,
        page_size: int | None = None,
        max_items: int | None = None,
        enterprise_id: EnterpriseId = None,
    ) -> Pages[Wallpaper]:
        """
        List wallpapers.

        Returns a page of wallpapers with the address of the image, its thumbnail and its orientation. The
        list can be filtered by dates of creation and update.

        `GET /v1/enterprise/{enterprise_id}/wallpaper/`; documented errors: 400, 401, 500.

        Args:
            created_on_gt: Keeps only entries created after this RFC 3339 timestamp.
            created_on_lt: Keeps only entries created before this RFC 3339 timestamp.
            updated_on_gt: Keeps only entries last changed after this RFC 3339 timestamp.
            updated_on_lt: Keeps only entries last changed before this RFC 3339 timestamp.
            offset: Index of the first item to fetch.
            page_size: How many items to ask for at a time, the API's `limit`. Chosen by the
                SDK unless given.
            max_items: End after this many items.
            enterprise_id: The enterprise, if not the caller's own.

        Returns:
            The items, page by page. `await` gives the first page; `async for` gives every item.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from ...paging import PageSpec

        async def fetch_page(page: PageRequest) -> Undecoded:
            from .get_wallpapers import OPERATION, _get_kwargs

            kwargs = _get_kwargs(
                enterprise_id=await self._caller.enterprise_id(enterprise_id),
                created_on_gt=created_on_gt,
                created_on_lt=created_on_lt,
                updated_on_gt=updated_on_gt,
                updated_on_lt=updated_on_lt,
                limit=page.limit,
                offset=page.offset,
            )
            return await fetch(OPERATION, self._caller.client.get_async_httpx_client(), kwargs, page)

        spec = PageSpec(
            "GET /v1/enterprise/{enterprise_id}/wallpaper/",
            items=("results",),
            count=("count",),
            next=("next_",),
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
