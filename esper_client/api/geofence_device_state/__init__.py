# Written by `make generate` from the API description, with scripts/templates/endpoint_init.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._request import call, fetch, fill
from ...groups import Group
from ...types import UNSET, EnterpriseId, Filter, Filters, JsonValue, Unset

if TYPE_CHECKING:
    from enum import Enum
    from typing import Literal
    from uuid import UUID

    from ...models.geofence_blueprint_usage import GeofenceBlueprintUsage
    from ...models.geofence_device import GeofenceDevice
    from ...models.geofence_device_summary import GeofenceDeviceSummary
    from ...paging import PageRequest, Pages, Undecoded

__all__ = ("GeofenceDeviceStateGroup",)


class GeofenceDeviceStateGroup(Group):
    """
    Which devices are inside or outside a geofence, and which blueprints use it.
    """

    __slots__ = ()

    def get_blueprint_usage(
        self,
        geofence_id: str | int | UUID,
        *,
        offset: int = 0,
        page_size: int | None = None,
        max_items: int | None = None,
    ) -> Pages[GeofenceBlueprintUsage]:
        """
        List the blueprints that use a geofence.

        Returns a page of blueprint versions that use a geofence, each with its number of devices. Give
        limit and offset, since the call answers 400 without them; there is no count.

        `GET /geofence/v1/geofences/{geofence_id}/blueprints`; documented errors: 400, 401, 404, 500.

        Args:
            geofence_id: UUID of the geofence.
            offset: Index of the first item to fetch.
            page_size: How many items to ask for at a time, the API's `limit`; at most 100. Chosen by the
                SDK unless given.
            max_items: End after this many items.

        Returns:
            The items, page by page. `await` gives the first page; `async for` gives every item.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from ...paging import PageSpec

        async def fetch_page(page: PageRequest) -> Undecoded:
            from .get_blueprint_usage import OPERATION, _get_kwargs

            kwargs = _get_kwargs(
                geofence_id=geofence_id,
                limit=page.limit,
                offset=page.offset,
            )
            return await fetch(OPERATION, self._caller.client.get_async_httpx_client(), kwargs, page)

        spec = PageSpec(
            "GET /geofence/v1/geofences/{geofence_id}/blueprints",
            items=("content", "results"),
            next=("content", "next_"),
            takes_limit=True,
            takes_offset=True,
            max_limit=100,
        )
        return self._caller.pages(
            fetch_page,
            spec,
            offset=offset,
            page_size=page_size,
            max_items=max_items,
        )

    async def get_device_summary(
        self,
        geofence_id: str | int | UUID,
    ) -> GeofenceDeviceSummary:
        """
        Get the device summary of a geofence.

        Returns how many devices a geofence covers in total and how many are inside, outside or at an
        unknown position.

        `GET /geofence/v1/geofences/{geofence_id}/device-summary`; documented errors: 401, 404, 500.

        Args:
            geofence_id: UUID of the geofence.

        Returns:
            What is under `content` of the answer.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .get_device_summary import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            geofence_id=geofence_id,
        )
        answer: GeofenceDeviceSummary = await call(
            OPERATION, self._caller.client.get_async_httpx_client(), kwargs
        )
        return answer

    def get_devices(
        self,
        geofence_id: str | int | UUID,
        *,
        inside: bool | Literal["true", "false"] | Unset = UNSET,
        blueprint_id: str | UUID | Enum | Unset = UNSET,
        blueprint_version_number: int | str | Enum | Unset = UNSET,
        offset: int = 0,
        page_size: int | None = None,
        max_items: int | None = None,
    ) -> Pages[GeofenceDevice]:
        """
        List the devices of a geofence.

        Returns a page of the devices under a geofence with their last position and whether they are inside.
        Give limit and offset, since the call answers 400 without them; there is no count.

        `GET /geofence/v1/geofences/{geofence_id}/devices`; documented errors: 400, 401, 404, 500.

        Args:
            geofence_id: UUID of the geofence.
            inside: Keeps only devices that are inside (`true`) or outside (`false`) the geofence.
            blueprint_id: UUID of the blueprint.
            blueprint_version_number: Keeps only devices that are on this version number of the blueprint.
            offset: Index of the first item to fetch.
            page_size: How many items to ask for at a time, the API's `limit`; at most 100. Chosen by the
                SDK unless given.
            max_items: End after this many items.

        Returns:
            The items, page by page. `await` gives the first page; `async for` gives every item.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from ...paging import PageSpec

        async def fetch_page(page: PageRequest) -> Undecoded:
            from .get_devices import OPERATION, _get_kwargs

            kwargs = _get_kwargs(
                geofence_id=geofence_id,
                inside=inside,
                blueprint_id=blueprint_id,
                blueprint_version_number=blueprint_version_number,
                limit=page.limit,
                offset=page.offset,
            )
            return await fetch(OPERATION, self._caller.client.get_async_httpx_client(), kwargs, page)

        spec = PageSpec(
            "GET /geofence/v1/geofences/{geofence_id}/devices",
            items=("content", "results"),
            next=("content", "next_"),
            takes_limit=True,
            takes_offset=True,
            max_limit=100,
            key="device_id",
        )
        return self._caller.pages(
            fetch_page,
            spec,
            offset=offset,
            page_size=page_size,
            max_items=max_items,
        )
