# Written by `make generate` from the API description, with scripts/templates/endpoint_init.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._request import call, fetch, fill
from ...groups import Group
from ...types import UNSET, EnterpriseId, Filter, Filters, JsonValue, Unset

if TYPE_CHECKING:
    from enum import Enum
    from uuid import UUID

    from ...models.device_apps_response import DeviceAppsResponse
    from ...models.list_apps_of_device_app_type import ListAppsOfDeviceAppType
    from ...models.list_device_apps_item import ListDeviceAppsItem
    from ...paging import PageRequest, Pages, Undecoded

__all__ = ("DeviceAppsGroup",)


class DeviceAppsGroup(Group):
    """
    Apps of a device, and the devices of an app.
    """

    __slots__ = ()

    def list_apps_of_device(
        self,
        device_id: str | int | UUID,
        *,
        app_type: ListAppsOfDeviceAppType | Filter | Unset = UNSET,
        offset: int = 0,
        page_size: int | None = None,
        max_items: int | None = None,
    ) -> Pages[DeviceAppsResponse]:
        """
        List the apps of a device.

        Returns a page of the apps recorded for one device. The app_type filter takes several values
        separated by commas.

        `GET /v2/devices/{deviceId}/device-apps/`; documented errors: 400, 401, 404, 500.

        Args:
            device_id: UUID of the device.
            app_type: Comma-separated app types to keep, for example `VPP,WEBCLIP`.
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
            from .list_apps_of_device import OPERATION, _get_kwargs

            kwargs = _get_kwargs(
                device_id=device_id,
                app_type=app_type,
                limit=page.limit,
                offset=page.offset,
            )
            return await fetch(OPERATION, self._caller.client.get_async_httpx_client(), kwargs, page)

        spec = PageSpec(
            "GET /v2/devices/{deviceId}/device-apps/",
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

    def list_device_apps(
        self,
        *,
        app_id: str | UUID | Enum,
        app_version_id: str | UUID | Enum,
        offset: int = 0,
        max_items: int | None = None,
    ) -> Pages[ListDeviceAppsItem]:
        """
        List the devices that have an app version.

        Returns a page of the ids of devices that carry a given version of an app. Both app_id and
        app_version_id are required.

        `GET /v2/device-apps`; documented errors: 400, 401, 500.

        Args:
            app_id: UUID of the app whose presence on devices is asked for.
            app_version_id: UUID of the app version.
            offset: Index of the first item to fetch.
            max_items: End after this many items.

        Returns:
            The items, page by page. `await` gives the first page; `async for` gives every item.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from ...paging import PageSpec

        async def fetch_page(page: PageRequest) -> Undecoded:
            from .list_device_apps import OPERATION, _get_kwargs

            kwargs = _get_kwargs(
                app_id=app_id,
                app_version_id=app_version_id,
                offset=page.offset,
            )
            return await fetch(OPERATION, self._caller.client.get_async_httpx_client(), kwargs, page)

        spec = PageSpec(
            "GET /v2/device-apps",
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
