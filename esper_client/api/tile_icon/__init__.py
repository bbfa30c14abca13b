# Written by `make generate` from the API description, with scripts/templates/endpoint_init.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._request import call, fetch, fill
from ...groups import Group
from ...types import UNSET, EnterpriseId, Filter, Filters, JsonValue, Unset

if TYPE_CHECKING:
    import datetime as dt
    from typing import Literal
    from uuid import UUID

    from ...models.add_tile_icon_request import AddTileIconRequest
    from ...models.apply_tile_icon import ApplyTileIcon
    from ...models.remove_tile_icon_request import RemoveTileIconRequest
    from ...models.remove_tile_icon_response import RemoveTileIconResponse
    from ...models.tile_icon import TileIcon
    from ...paging import PageRequest, Pages, Undecoded

__all__ = ("TileIconGroup",)


class TileIconGroup(Group):
    """
    Icons for devices: upload icons, list them and set them for devices, groups or a device model.
    """

    __slots__ = ()

    async def add_tile_icon(
        self,
        body: AddTileIconRequest,
        *,
        enterprise_id: EnterpriseId = None,
    ) -> TileIcon:
        """
        Add a tile icon.

        Uploads a tile icon for a device model as a multipart form with the image in the field icon_file.
        Device model and company id are required form fields; category is one of mobile, tablet, rugged,
        pos, digital_signage and kiosk.

        `POST /v1/enterprise/{enterprise_id}/tile-icons/`; documented errors: 400, 401, 403, 500.

        Args:
            body: Fields: `icon_file`, `device_model`; optional: `category`, `custom`, `enterprise`.
            enterprise_id: The enterprise, if not the caller's own.

        Returns:
            The answer of the service, decoded.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .add_tile_icon import OPERATION, _get_kwargs

        body = fill(body, "enterprise", await self._caller.enterprise_id(enterprise_id))

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            body=body,
        )
        answer: TileIcon = await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
        return answer

    async def apply_tile_icon(
        self,
        body: ApplyTileIcon,
        *,
        enterprise_id: EnterpriseId = None,
    ) -> ApplyTileIcon:
        """
        Apply a tile icon.

        Applies a tile icon to selected devices, to groups, to all devices or to a device model, as
        apply_mode says. One call takes at most 100 devices or 10 groups. The answer repeats the request.

        `POST /v1/enterprise/{enterprise_id}/tile-icon-apply/`; documented errors: 400, 401, 403, 500.

        Args:
            body: Choice of a tile icon and of the devices, groups or model it is set for.
            enterprise_id: The enterprise, if not the caller's own.

        Returns:
            The answer of the service, decoded.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .apply_tile_icon import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            body=body,
        )
        answer: ApplyTileIcon = await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
        return answer

    async def delete_tile_icon(
        self,
        tileicons_id: str | int | UUID,
        *,
        enterprise_id: EnterpriseId = None,
    ) -> None:
        """
        Delete a tile icon.

        Deletes one tile icon. A success has no body.

        `DELETE /v1/enterprise/{enterprise_id}/tile-icons/{tileicons_id}/`; documented errors: 401, 403,
        404, 500.

        Args:
            tileicons_id: UUID of the tile icon.
            enterprise_id: The enterprise, if not the caller's own.

        Returns:
            Nothing.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .delete_tile_icon import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            tileicons_id=tileicons_id,
        )
        await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def get_tile_icon(
        self,
        tileicons_id: str | int | UUID,
        *,
        enterprise_id: EnterpriseId = None,
    ) -> TileIcon:
        """
        Get a tile icon.

        Reads one tile icon with its device model, category and image address.

        `GET /v1/enterprise/{enterprise_id}/tile-icons/{tileicons_id}/`; documented errors: 401, 404, 500.

        Args:
            tileicons_id: UUID of the tile icon.
            enterprise_id: The enterprise, if not the caller's own.

        Returns:
            The answer of the service, decoded.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .get_tile_icon import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            tileicons_id=tileicons_id,
        )
        answer: TileIcon = await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
        return answer

    def get_tile_icons(
        self,
        *,
        created_on_gt: dt.datetime | dt.date | str | Unset = UNSET,
        created_on_lt: dt.datetime | dt.date | str | Unset = UNSET,
        updated_on_gt: dt.datetime | dt.date | str | Unset = UNSET,
        updated_on_lt: dt.datetime | dt.date | str | Unset = UNSET,
        category: Filter | Unset = UNSET,
        device_model: Filter | Unset = UNSET,
        custom: bool | Literal["true", "false"] | Unset = UNSET,
        offset: int = 0,
        page_size: int | None = None,
        max_items: int | None = None,
        enterprise_id: EnterpriseId = None,
    ) -> Pages[TileIcon]:
        """
        List tile icons.

        Returns a page of tile icons with their category, device model and image address. Filters cover
        category, device model, custom icons and dates.

        `GET /v1/enterprise/{enterprise_id}/tile-icons/`; documented errors: 400, 401, 500.

        Args:
            created_on_gt: Keeps only entries created after this RFC 3339 timestamp.
            created_on_lt: Keeps only entries created before this RFC 3339 timestamp.
            updated_on_gt: Keeps only entries last changed after this RFC 3339 timestamp.
            updated_on_lt: Keeps only entries last changed before this RFC 3339 timestamp.
            category: Keeps only tile icons of this device category.
            device_model: Keeps only icons made for this device model.
            custom: Keeps only icons that are (`true`) or are not (`false`) custom ones.
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
            from .get_tile_icons import OPERATION, _get_kwargs

            kwargs = _get_kwargs(
                enterprise_id=await self._caller.enterprise_id(enterprise_id),
                created_on_gt=created_on_gt,
                created_on_lt=created_on_lt,
                updated_on_gt=updated_on_gt,
                updated_on_lt=updated_on_lt,
                category=category,
                device_model=device_model,
                custom=custom,
                limit=page.limit,
                offset=page.offset,
            )
            return await fetch(OPERATION, self._caller.client.get_async_httpx_client(), kwargs, page)

        spec = PageSpec(
            "GET /v1/enterprise/{enterprise_id}/tile-icons/",
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

    async def remove_tile_icon(
        self,
        body: RemoveTileIconRequest,
        *,
        enterprise_id: EnterpriseId = None,
    ) -> RemoveTileIconResponse:
        """
        Remove a tile icon from a device model.

        Takes the tile icon away from the named device model. The answer repeats the model.

        `POST /v1/enterprise/{enterprise_id}/tile-icon-unapply/`; documented errors: 400, 401, 403, 500.

        Args:
            body: Fields: `model`.
            enterprise_id: The enterprise, if not the caller's own.

        Returns:
            The answer of the service, decoded.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .remove_tile_icon import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            body=body,
        )
        answer: RemoveTileIconResponse = await call(
            OPERATION, self._caller.client.get_async_httpx_client(), kwargs
        )
        return answer
