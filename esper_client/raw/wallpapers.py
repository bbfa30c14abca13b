# Written by `make generate` from the API description, with scripts/templates/raw_group.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._request import send
from ..groups import Group
from ..types import UNSET, EnterpriseId, Response, Unset

if TYPE_CHECKING:
    import datetime as dt
    from uuid import UUID

    from ..models.add_wallpaper_request import AddWallpaperRequest
    from ..models.wallpaper import Wallpaper
    from ..models.wallpaper_page import WallpaperPage

__all__ = ("RawWallpapersGroup",)


class RawWallpapersGroup(Group):
    """The operations of the group `wallpapers`, with their answers as they came."""

    __slots__ = ()

    async def add_wallpaper(
        self,
        body: AddWallpaperRequest,
        *,
        enterprise_id: EnterpriseId = None,
    ) -> Response[Wallpaper]:
        """Do what `WallpapersGroup.add_wallpaper` documents; return the answer with status and headers."""
        from ..api.wallpapers.add_wallpaper import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            body=body,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def delete_wallpaper(
        self,
        wallpaper_id: str | int | UUID,
        *,
        enterprise_id: EnterpriseId = None,
    ) -> Response[None]:
        """Do what `WallpapersGroup.delete_wallpaper` documents; return the answer with status and headers."""
        from ..api.wallpapers.delete_wallpaper import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            wallpaper_id=wallpaper_id,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def get_wallpaper(
        self,
        wallpaper_id: str | int | UUID,
        *,
        enterprise_id: EnterpriseId = None,
    ) -> Response[Wallpaper]:
        """Do what `WallpapersGroup.get_wallpaper` documents; return the answer with status and headers."""
        from ..api.wallpapers.get_wallpaper import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            wallpaper_id=wallpaper_id,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def get_wallpapers(
        self,
        *,
        created_on_gt: dt.datetime | dt.date | str | Unset = UNSET,
        created_on_lt: dt.datetime | dt.date | str | Unset = UNSET,
        updated_on_gt: dt.datetime | dt.date | str | Unset = UNSET,
        updated_on_lt: dt.datetime | dt.date | str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        enterprise_id: EnterpriseId = None,
    ) -> Response[WallpaperPage]:
        """Do what `WallpapersGroup.get_wallpapers` documents, for one page; return the answer with status and headers."""
        from ..api.wallpapers.get_wallpapers import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            created_on_gt=created_on_gt,
            created_on_lt=created_on_lt,
            updated_on_gt=updated_on_gt,
            updated_on_lt=updated_on_lt,
            limit=limit,
            offset=offset,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
