# Written by `make generate` from the API description, with scripts/templates/endpoint_init.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._deprecated import deprecated
from ..._request import call, fetch, fill
from ...groups import Group
from ...types import UNSET, EnterpriseId, Filter, Filters, JsonValue, Unset

if TYPE_CHECKING:
    from typing import Any
    from uuid import UUID

    from ...models.android_device import AndroidDevice
    from ...models.apple_device import AppleDevice
    from ...models.device_settings import DeviceSettings
    from ...models.get_foundation_versions_list_item import GetFoundationVersionsListItem
    from ...models.linux_device import LinuxDevice
    from ...models.update_device_state_request import UpdateDeviceStateRequest
    from ...models.windows_device import WindowsDevice
    from ...paging import PageRequest, Pages, Undecoded

__all__ = ("DeviceGroup",)


class DeviceGroup(Group):
    """
    Look up and remove devices, read or report their state, and list the Foundation OS versions in use.
    """

    __slots__ = ()

    async def delete_device_request(
        self,
        id: str | int | UUID,
    ) -> AppleDevice | LinuxDevice | WindowsDevice | None:
        """
        Delete a device.

        Removes an Apple, Linux or Windows device; Android devices cannot be deleted this way. The answer is
        200 with the deleted device.

        `DELETE /device/v0/devices/{id}/`; documented errors: 401, 403, 404, 500.

        Args:
            id: UUID of the device to remove; Android devices cannot be removed here.

        Returns:
            What is under `content` of the answer, or `None`.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .delete_device_request import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            id=id,
        )
        answer: AppleDevice | LinuxDevice | WindowsDevice | None = await call(
            OPERATION, self._caller.client.get_async_httpx_client(), kwargs
        )
        return answer

    async def get_device_request(
        self,
        id: str | int | UUID,
    ) -> AppleDevice | AndroidDevice | LinuxDevice | WindowsDevice:
        """
        Get a device.

        Returns one device. The fields depend on the platform, which can be Android, Apple, Linux or
        Windows.

        `GET /device/v0/devices/{id}/`; documented errors: 400, 401, 404, 500.

        Args:
            id: UUID of the device.

        Returns:
            What is under `content` of the answer.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .get_device_request import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            id=id,
        )
        answer: AppleDevice | AndroidDevice | LinuxDevice | WindowsDevice = await call(
            OPERATION, self._caller.client.get_async_httpx_client(), kwargs
        )
        return answer

    async def get_device_state_request(
        self,
        id: str | int | UUID,
    ) -> DeviceSettings:
        """
        Get the settings state of a device.

        Returns the current settings of a device, such as GPS, Wi-Fi, Bluetooth, ADB, rotation, brightness,
        audio and screen timeout. The settings stand at the top level of the body.

        `GET /device/v0/devices/{id}/devicestate`; documented errors: 401, 404, 500.

        Args:
            id: UUID of the device.

        Returns:
            The answer of the service, decoded.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .get_device_state_request import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            id=id,
        )
        answer: DeviceSettings = await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
        return answer

    def get_foundation_versions_list(
        self,
        *,
        search: Filter | Unset = UNSET,
        offset: int = 0,
        page_size: int | None = None,
        max_items: int | None = None,
    ) -> Pages[GetFoundationVersionsListItem]:
        """
        List Foundation versions.

        Returns a page of Foundation version names, 10 at a time unless limit says otherwise. The page is
        not wrapped and its backward link is called prev.

        `GET /v2/foundationversions`; documented errors: 400, 401, 500.

        Args:
            search: Free text to search for.
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
            from .get_foundation_versions_list import OPERATION, _get_kwargs

            kwargs = _get_kwargs(
                search=search,
                limit=page.limit,
                offset=page.offset,
            )
            return await fetch(OPERATION, self._caller.client.get_async_httpx_client(), kwargs, page)

        spec = PageSpec(
            "GET /v2/foundationversions",
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

    @deprecated("Deprecated by the vendor: use `device_v2.list_devices` instead")
    def list_devices(
        self,
        *,
        offset: int = 0,
        page_size: int | None = None,
        max_items: int | None = None,
    ) -> Pages[AppleDevice | AndroidDevice | LinuxDevice | WindowsDevice]:
        """
        List devices (deprecated).

        Returns a page of devices of all platforms. Deprecated, use GET /v2/devices/ instead.

        Deprecated: use `device_v2.list_devices` instead.

        `GET /device/v0/devices/`; documented errors: 401, 500.

        Args:
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
            from .list_devices import OPERATION, _get_kwargs

            kwargs = _get_kwargs(
                limit=page.limit,
                offset=page.offset,
            )
            return await fetch(OPERATION, self._caller.client.get_async_httpx_client(), kwargs, page)

        spec = PageSpec(
            "GET /device/v0/devices/",
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

    async def update_device_state(
        self,
        id: str | int | UUID,
        body: UpdateDeviceStateRequest,
    ) -> dict[str, Any] | None:
        """
        Report the settings state of a device.

        Stores a new settings state for a device and answers 201. The call is intended for the agent that
        runs on the device.

        `PUT /v2/devices/{id}/devicestate`; documented errors: 400, 401, 403, 404, 500.

        Args:
            id: UUID of the device that reports its state.
            body: Fields: `device_settings`; optional: `event_ts`.

        Returns:
            What is under `content` of the answer, or `None`.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .update_device_state import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            id=id,
            body=body,
        )
        answer: dict[str, Any] | None = await call(
            OPERATION, self._caller.client.get_async_httpx_client(), kwargs
        )
        return answer
