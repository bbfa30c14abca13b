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

    from ...models.app_install import AppInstall
    from ...models.device import Device
    from ...models.device_app import DeviceApp
    from ...models.device_status import DeviceStatus
    from ...models.event_feed import EventFeed
    from ...models.v0_command_request import V0CommandRequest
    from ...paging import PageRequest, Pages, Undecoded

__all__ = ("AndroidDeviceGroup",)


class AndroidDeviceGroup(Group):
    """
    Look up Android devices with their apps, installs, status and events.
    """

    __slots__ = ()

    def download_device_event_feed(
        self,
        device_id: str | int | UUID,
        *,
        offset: int = 0,
        page_size: int | None = None,
        max_items: int | None = None,
        enterprise_id: EnterpriseId = None,
    ) -> Pages[EventFeed]:
        """
        Download the event feed of a device.

        Returns a page of events of one device, each with a message and its time. Pages hold 250 entries
        unless limit says otherwise.

        `GET /enterprise/{enterprise_id}/device/{device_id}/download/eventfeed/`; documented errors: 401,
        404, 500.

        Args:
            device_id: UUID of the device.
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
            from .download_device_event_feed import OPERATION, _get_kwargs

            kwargs = _get_kwargs(
                enterprise_id=await self._caller.enterprise_id(enterprise_id),
                device_id=device_id,
                limit=page.limit,
                offset=page.offset,
            )
            return await fetch(OPERATION, self._caller.client.get_async_httpx_client(), kwargs, page)

        spec = PageSpec(
            "GET /enterprise/{enterprise_id}/device/{device_id}/download/eventfeed/",
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

    def download_group_event_feed(
        self,
        group_id: str | int | UUID,
        *,
        offset: int = 0,
        page_size: int | None = None,
        max_items: int | None = None,
        enterprise_id: EnterpriseId = None,
    ) -> Pages[V0CommandRequest]:
        """
        Download the event feed of a device group.

        Returns a page of feed entries of a device group, each in the form of a command request. Pages hold
        250 entries unless limit says otherwise.

        `GET /enterprise/{enterprise_id}/group/{group_id}/download/eventfeed/`; documented errors: 401, 404,
        500.

        Args:
            group_id: UUID of the device group.
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
            from .download_group_event_feed import OPERATION, _get_kwargs

            kwargs = _get_kwargs(
                enterprise_id=await self._caller.enterprise_id(enterprise_id),
                group_id=group_id,
                limit=page.limit,
                offset=page.offset,
            )
            return await fetch(OPERATION, self._caller.client.get_async_httpx_client(), kwargs, page)

        spec = PageSpec(
            "GET /enterprise/{enterprise_id}/group/{group_id}/download/eventfeed/",
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

    def get_all_devices(
        self,
        *,
        name: Filter | Unset = UNSET,
        group: str | UUID | Enum | Unset = UNSET,
        imei: Filter | Unset = UNSET,
        serial: Filter | Unset = UNSET,
        state: int | str | Enum | Unset = UNSET,
        brand: Filter | Unset = UNSET,
        is_gms: bool | Literal["true", "false"] | Unset = UNSET,
        search: Filter | Unset = UNSET,
        tags: Filters | Unset = UNSET,
        offset: int = 0,
        page_size: int | None = None,
        max_items: int | None = None,
        enterprise_id: EnterpriseId = None,
    ) -> Pages[Device]:
        """
        List Android devices.

        Returns a page of Android devices, 20 at a time by default. Filters include name, group, IMEI,
        serial number, state, brand, tags, Google Mobile Services support and a free search.

        `GET /enterprise/{enterprise_id}/device/`; documented errors: 400, 401, 500.

        Args:
            name: Keeps only entries with this name.
            group: Keeps only devices in the group with this UUID.
            imei: Keeps only the device with this IMEI.
            serial: Keeps only the device with this serial number.
            state: Keeps only devices in this state, given as an integer.
            brand: Keeps only devices of this brand.
            is_gms: Keeps only devices with (`true`) or without (`false`) Google Mobile Services.
            search: Free text to search devices by.
            tags: Keeps only devices that carry these tags.
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
            from .get_all_devices import OPERATION, _get_kwargs

            kwargs = _get_kwargs(
                enterprise_id=await self._caller.enterprise_id(enterprise_id),
                name=name,
                group=group,
                imei=imei,
                serial=serial,
                state=state,
                brand=brand,
                is_gms=is_gms,
                search=search,
                tags=tags,
                limit=page.limit,
                offset=page.offset,
            )
            return await fetch(OPERATION, self._caller.client.get_async_httpx_client(), kwargs, page)

        spec = PageSpec(
            "GET /enterprise/{enterprise_id}/device/",
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

    def get_app_installs(
        self,
        device_id: str | int | UUID,
        *,
        device: Filter | Unset = UNSET,
        package_name: Filter | Unset = UNSET,
        application_name: Filter | Unset = UNSET,
        install_state: Filter | Unset = UNSET,
        offset: int = 0,
        page_size: int | None = None,
        max_items: int | None = None,
        enterprise_id: EnterpriseId = None,
    ) -> Pages[AppInstall]:
        """
        List app installs on a device.

        Returns a page of app installation records of a device, each with the application, the install state
        and details of the reason. Filters cover package name, application name and install state.

        `GET /enterprise/{enterprise_id}/device/{device_id}/install/`; documented errors: 400, 401, 404,
        500.

        Args:
            device_id: UUID of the device.
            device: Keeps only entries that belong to this device.
            package_name: Keeps only apps with this package name.
            application_name: Keeps only entries whose application has this name.
            install_state: Keeps only installs in this state, such as `INSTALL_SUCCESS`.
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
            from .get_app_installs import OPERATION, _get_kwargs

            kwargs = _get_kwargs(
                enterprise_id=await self._caller.enterprise_id(enterprise_id),
                device_id=device_id,
                device=device,
                package_name=package_name,
                application_name=application_name,
                install_state=install_state,
                limit=page.limit,
                offset=page.offset,
            )
            return await fetch(OPERATION, self._caller.client.get_async_httpx_client(), kwargs, page)

        spec = PageSpec(
            "GET /enterprise/{enterprise_id}/device/{device_id}/install/",
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

    async def get_device_app_by_id(
        self,
        device_id: str | int | UUID,
        app_id: str | int | UUID,
        *,
        enterprise_id: EnterpriseId = None,
    ) -> DeviceApp:
        """
        Get an app on a device.

        Reads one app of a device by its id, including its version and permissions.

        `GET /enterprise/{enterprise_id}/device/{device_id}/app/{app_id}/`; documented errors: 401, 404,
        500.

        Args:
            device_id: UUID of the device.
            app_id: UUID of the app as installed on the device.
            enterprise_id: The enterprise, if not the caller's own.

        Returns:
            The answer of the service, decoded.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .get_device_app_by_id import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            device_id=device_id,
            app_id=app_id,
        )
        answer: DeviceApp = await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
        return answer

    def get_device_apps(
        self,
        device_id: str | int | UUID,
        *,
        package_name: Filter | Unset = UNSET,
        whitelisted: Filter | Unset = UNSET,
        search: Filter | Unset = UNSET,
        offset: int = 0,
        page_size: int | None = None,
        max_items: int | None = None,
        enterprise_id: EnterpriseId = None,
    ) -> Pages[DeviceApp]:
        """
        List apps on a device.

        Returns a page of the apps present on a device with their package name, version and permissions. The
        list can be narrowed by package name, allow-list flag or a search text.

        `GET /enterprise/{enterprise_id}/device/{device_id}/app/`; documented errors: 400, 401, 404, 500.

        Args:
            device_id: UUID of the device.
            package_name: Keeps only apps with this package name.
            whitelisted: Keeps only apps that are (`true`) or are not (`false`) on the allow list of the device.
            search: Free text to search for.
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
            from .get_device_apps import OPERATION, _get_kwargs

            kwargs = _get_kwargs(
                enterprise_id=await self._caller.enterprise_id(enterprise_id),
                device_id=device_id,
                package_name=package_name,
                whitelisted=whitelisted,
                search=search,
                limit=page.limit,
                offset=page.offset,
            )
            return await fetch(OPERATION, self._caller.client.get_async_httpx_client(), kwargs, page)

        spec = PageSpec(
            "GET /enterprise/{enterprise_id}/device/{device_id}/app/",
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

    async def get_device_by_id(
        self,
        device_id: str | int | UUID,
        *,
        show_policy: bool | Literal["true", "false"] | Unset = UNSET,
        enterprise_id: EnterpriseId = None,
    ) -> Device:
        """
        Get an Android device.

        Reads one Android device by its id.

        `GET /enterprise/{enterprise_id}/device/{device_id}/`; documented errors: 400, 401, 404, 500.

        Args:
            device_id: UUID of the device.
            show_policy: Whether to answer with the policy of the device too. Not published.
            enterprise_id: The enterprise, if not the caller's own.

        Returns:
            The answer of the service, decoded.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .get_device_by_id import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            device_id=device_id,
            show_policy=show_policy,
        )
        answer: Device = await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
        return answer

    def get_device_event(
        self,
        device_id: str | int | UUID,
        *,
        latest_event: int | str | Enum,
        offset: int = 0,
        page_size: int | None = None,
        max_items: int | None = None,
        enterprise_id: EnterpriseId = None,
    ) -> Pages[DeviceStatus]:
        """
        List status events of a device.

        Returns status records of a device, each with its data and creation time. The integer parameter
        latest_event is required.

        `GET /enterprise/{enterprise_id}/device/{device_id}/status/`; documented errors: 400, 401, 404, 500.

        Args:
            device_id: UUID of the device.
            latest_event: Set to 1 to get only the most recent status event of the device. No other value than 1
                is described.
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
            from .get_device_event import OPERATION, _get_kwargs

            kwargs = _get_kwargs(
                enterprise_id=await self._caller.enterprise_id(enterprise_id),
                device_id=device_id,
                latest_event=latest_event,
                limit=page.limit,
                offset=page.offset,
            )
            return await fetch(OPERATION, self._caller.client.get_async_httpx_client(), kwargs, page)

        spec = PageSpec(
            "GET /enterprise/{enterprise_id}/device/{device_id}/status/",
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

    def get_event_feed(
        self,
        device_id: str | int | UUID,
        *,
        offset: int = 0,
        page_size: int | None = None,
        max_items: int | None = None,
        enterprise_id: EnterpriseId = None,
    ) -> Pages[EventFeed]:
        """
        List events of a device.

        Returns a page of events reported by one device, each with a message and its time. Pages hold 20
        entries by default.

        `GET /v1/enterprise/{enterprise_id}/device/{device_id}/report/eventfeed/`; documented errors: 401,
        404, 500.

        Args:
            device_id: UUID of the device.
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
            from .get_event_feed import OPERATION, _get_kwargs

            kwargs = _get_kwargs(
                enterprise_id=await self._caller.enterprise_id(enterprise_id),
                device_id=device_id,
                limit=page.limit,
                offset=page.offset,
            )
            return await fetch(OPERATION, self._caller.client.get_async_httpx_client(), kwargs, page)

        spec = PageSpec(
            "GET /v1/enterprise/{enterprise_id}/device/{device_id}/report/eventfeed/",
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
