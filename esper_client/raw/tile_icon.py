# Written by `make generate` from the API description, with scripts/templates/raw_group.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._request import fill, send
from ..groups import Group
from ..types import UNSET, EnterpriseId, Filter, Response, Unset

if TYPE_CHECKING:
    import datetime as dt
    from typing import Literal
    from uuid import UUID

    from ..models.add_tile_icon_request import AddTileIconRequest
    from ..models.apply_tile_icon import ApplyTileIcon
    from ..models.remove_tile_icon_request import RemoveTileIconRequest
    from ..models.remove_tile_icon_response import RemoveTileIconResponse
    from ..models.tile_icon import TileIcon
    from ..models.tile_icon_page import TileIconPage

__all__ = ("RawTileIconGroup",)


class RawTileIconGroup(Group):
    """The operations of the group `tile_icon`, with their answers as they came."""

    __slots__ = ()

    async def add_tile_icon(
        self,
        body: AddTileIconRequest,
        *,
        enterprise_id: EnterpriseId = None,
    ) -> Response[TileIcon]:
        """Do what `TileIconGroup.add_tile_icon` documents; return the answer with status and headers."""
        from ..api.tile_icon.add_tile_icon import OPERATION, _get_kwargs

        body = fill(body, "enterprise", await self._caller.enterprise_id(enterprise_id))

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            body=body,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def apply_tile_icon(
        self,
        body: ApplyTileIcon,
        *,
        enterprise_id: EnterpriseId = None,
    ) -> Response[ApplyTileIcon]:
        """Do what `TileIconGroup.apply_tile_icon` documents; return the answer with status and headers."""
        from ..api.tile_icon.apply_tile_icon import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            body=body,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def delete_tile_icon(
        self,
        tileicons_id: str | int | UUID,
        *,
        enterprise_id: EnterpriseId = None,
    ) -> Response[None]:
        """Do what `TileIconGroup.delete_tile_icon` documents; return the answer with status and headers."""
        from ..api.tile_icon.delete_tile_icon import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            tileicons_id=tileicons_id,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def get_tile_icon(
        self,
        tileicons_id: str | int | UUID,
        *,
        enterprise_id: EnterpriseId = None,
    ) -> Response[TileIcon]:
        """Do what `TileIconGroup.get_tile_icon` documents; return the answer with status and headers."""
        from ..api.tile_icon.get_tile_icon import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            tileicons_id=tileicons_id,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def get_tile_icons(
        self,
        *,
        created_on_gt: dt.datetime | dt.date | str | Unset = UNSET,
        created_on_lt: dt.datetime | dt.date | str | Unset = UNSET,
        updated_on_gt: dt.datetime | dt.date | str | Unset = UNSET,
        updated_on_lt: dt.datetime | dt.date | str | Unset = UNSET,
        category: Filter | Unset = UNSET,
        device_model: Filter | Unset = UNSET,
        custom: bool | Literal["true", "false"] | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        enterprise_id: EnterpriseId = None,
    ) -> Response[TileIconPage]:
        """Do what `TileIconGroup.get_tile_icons` documents, for one page; return the answer with status and headers."""
        from ..api.tile_icon.get_tile_icons import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            created_on_gt=created_on_gt,
            created_on_lt=created_on_lt,
            updated_on_gt=updated_on_gt,
            updated_on_lt=updated_on_lt,
            category=category,
            device_model=device_model,
            custom=custom,
            limit=limit,
            offset=offset,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def remove_tile_icon(
        self,
        body: RemoveTileIconRequest,
        *,
        enterprise_id: EnterpriseId = None,
    ) -> Response[RemoveTileIconResponse]:
        """Do what `TileIconGroup.remove_tile_icon` documents; return the answer with status and headers."""
        from ..api.tile_icon.remove_tile_icon import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            body=body,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
