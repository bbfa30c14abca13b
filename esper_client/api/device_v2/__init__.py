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

    from ...models.android_device_managed_by import AndroidDeviceManagedBy
    from ...models.android_device_v2 import AndroidDeviceV2
    from ...models.apple_device_v2 import AppleDeviceV2
    from ...models.linux_device_v2 import LinuxDeviceV2
    from ...models.list_devices_ordering import ListDevicesOrdering
    from ...models.list_devices_os import ListDevicesOs
    from ...models.list_devices_state import ListDevicesState
    from ...models.windows_device_v2 import WindowsDeviceV2
    from ...paging import PageRequest, Pages, Undecoded

__all__ = ("DeviceV2Group",)


class DeviceV2Group(Group):
    """
    List and read devices of every operating system, with filters and two kinds of paging.
    """

    __slots__ = ()

    async def get_device(
        self,
        id: str | int | UUID,
    ) -> AppleDeviceV2 | AndroidDeviceV2 | LinuxDeviceV2 | WindowsDeviceV2:
        """
        Get a device of any platform.

        Returns one device; the fields depend on whether it runs Android, an Apple system, Linux or Windows.

        `GET /v2/devices/{id}`; documented errors: 401, 404, 500.

        Args:
            id: UUID of the device.

        Returns:
            What is under `content` of the answer.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .get_device import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            id=id,
        )
        answer: AppleDeviceV2 | AndroidDeviceV2 | LinuxDeviceV2 | WindowsDeviceV2 = await call(
            OPERATION, self._caller.client.get_async_httpx_client(), kwargs
        )
        return answer

    def list_devices(
        self,
        *,
        ordering: ListDevicesOrdering | Filter | Unset = UNSET,
        serial: Filter | Unset = UNSET,
        udid: Filter | Unset = UNSET,
        android_version: Filter | Unset = UNSET,
        ios_version: Filter | Unset = UNSET,
        ipados_version: Filter | Unset = UNSET,
        tvos_version: Filter | Unset = UNSET,
        windows_version: Filter | Unset = UNSET,
        state: ListDevicesState | Filter | Unset = UNSET,
        battery_level_gte: Filter | Unset = UNSET,
        battery_level_lte: Filter | Unset = UNSET,
        is_gms: bool | Literal["true", "false"] | Unset = UNSET,
        active_connection: Filter | Unset = UNSET,
        group_multi: Filters | Unset = UNSET,
        group_multi_immediate: Filters | Unset = UNSET,
        assigned_blueprint_id: str | UUID | Enum | Unset = UNSET,
        current_blueprint_id: str | UUID | Enum | Unset = UNSET,
        current_blueprint_version_id: str | UUID | Enum | Unset = UNSET,
        current_blueprint_version_id_net: str | UUID | Enum | Unset = UNSET,
        platform: Filter | Unset = UNSET,
        os: ListDevicesOs | Filter | Unset = UNSET,
        device_source: Filter | Unset = UNSET,
        managed_by: AndroidDeviceManagedBy | Filter | Unset = UNSET,
        template_multi: Filters | Unset = UNSET,
        policy_multi: Filters | Unset = UNSET,
        search: Filter | Unset = UNSET,
        foundation_device_model_id: str | UUID | Enum | Unset = UNSET,
        android_version_exact: Filter | Unset = UNSET,
        foundation_major_version: int | str | Enum | Unset = UNSET,
        foundation_minor_version: int | str | Enum | Unset = UNSET,
        foundation_build_number: int | str | Enum | Unset = UNSET,
        airwave_tenant_model_id: Filter | Unset = UNSET,
        airwave_build_id: Filter | Unset = UNSET,
        airwave_build_number: int | str | Enum | Unset = UNSET,
        foundation_version: Filter | Unset = UNSET,
        esper_agent_version_name: Filter | Unset = UNSET,
        tags: Filters | Unset = UNSET,
        is_locked_down: bool | Literal["true", "false"] | Unset = UNSET,
        global_device_id: Filter | Unset = UNSET,
        name: Filter | Unset = UNSET,
        imei: Filter | Unset = UNSET,
        brand: Filter | Unset = UNSET,
        group: Filter | Unset = UNSET,
        offset: int = 0,
        page_size: int | None = None,
        max_items: int | None = None,
    ) -> Pages[AndroidDeviceV2 | AppleDeviceV2 | LinuxDeviceV2 | WindowsDeviceV2]:
        """
        List devices.

        Returns the devices of all platforms that match the filters, at most 1000 a page. They are read by
        offset, pages in parallel, which is faster; by_cursor() of what is returned reads them by the
        service's cursor, one page after the other, which needs no reading again while devices come and go.

        `GET /v2/devices/`; documented errors: 400, 401, 500.

        Args:
            ordering: Field to sort the entries by; put `-` in front of the name for descending order.
            serial: Keeps only the device with this serial number.
            udid: Keeps only the Apple device with this unique device identifier (UDID).
            android_version: Keeps only devices that run this Android version.
            ios_version: Keeps only devices that run this iOS version.
            ipados_version: Keeps only devices that run this iPadOS version.
            tvos_version: Keeps only devices that run this tvOS version.
            windows_version: Keeps only devices that run this Windows version.
            state: Keeps only devices in this state, given by its name or its number.
            battery_level_gte: Lowest battery level, in percent, that a returned device may have.
            battery_level_lte: Highest battery level, in percent, that a returned device may have.
            is_gms: Keeps only devices with (`true`) or without (`false`) Google Mobile Services.
            active_connection: Keeps only devices whose current network connection is of this kind.
            group_multi: Comma-separated UUIDs of groups; devices in any of them are returned.
            group_multi_immediate: Comma-separated UUIDs of groups; only devices directly in one of them are returned, not
                those in subgroups.
            assigned_blueprint_id: Keeps only devices to which the blueprint with this UUID is assigned.
            current_blueprint_id: Keeps only devices on which the blueprint with this UUID is in effect.
            current_blueprint_version_id: Keeps only devices on which the blueprint version with this UUID is in effect.
            current_blueprint_version_id_net: Leaves out devices on which the blueprint version with this UUID is in effect.
            platform: Keeps only devices of this platform.
            os: Keeps only devices with this operating system.
            device_source: Keeps only devices that were added through this channel, such as `ABM` or `NON_ABM`.
            managed_by: What the device is managed through, a blueprint or a template.
            template_multi: Comma-separated templates; devices set up with any of them are returned.
            policy_multi: Comma-separated policies; devices with any of them are returned.
            search: Free text to search devices by.
            foundation_device_model_id: Keeps only devices of the Foundation device model with this UUID.
            android_version_exact: Keeps only devices whose Android version is exactly this value.
            foundation_major_version: Keeps only devices that run this major version of the Foundation OS.
            foundation_minor_version: Keeps only devices that run this minor version of the Foundation OS.
            foundation_build_number: Keeps only devices that run the Foundation OS with this build number.
            airwave_tenant_model_id: Keeps only devices that belong to this Airwave tenant model.
            airwave_build_id: Keeps only devices that run the Airwave build with this id.
            airwave_build_number: Keeps only devices that run the Airwave build with this number.
            foundation_version: Keeps only devices that run this version of the Foundation OS.
            esper_agent_version_name: Keeps only devices that run the Esper agent with this version name.
            tags: Keeps only devices that carry these tags.
            is_locked_down: Keeps only devices that are (`true`) or are not (`false`) locked down.
            global_device_id: Keeps only the device with this global device id.
            name: Keeps only devices with this name. Not published.
            imei: Keeps only the device with this IMEI. Not published.
            brand: Keeps only devices of this brand. Not published.
            group: Keeps only devices of this group. Not published; see `group_multi`.
            offset: Index of the first item to fetch.
            page_size: How many items to ask for at a time, the API's `limit`; at most 1000. Chosen by the
                SDK unless given.
            max_items: End after this many items.

        Returns:
            The items, page by page. `await` gives the first page; `async for` gives every item.
            `by_cursor()` of it reads them by the service's cursor: slower, one page after the other.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from ...paging import PageSpec

        async def fetch_page(page: PageRequest) -> Undecoded:
            from .list_devices import OPERATION, _get_kwargs

            kwargs = _get_kwargs(
                ordering=ordering,
                serial=serial,
                udid=udid,
                android_version=android_version,
                ios_version=ios_version,
                ipados_version=ipados_version,
                tvos_version=tvos_version,
                windows_version=windows_version,
                state=state,
                battery_level_gte=battery_level_gte,
                battery_level_lte=battery_level_lte,
                is_gms=is_gms,
                active_connection=active_connection,
                group_multi=group_multi,
                group_multi_immediate=group_multi_immediate,
                assigned_blueprint_id=assigned_blueprint_id,
                current_blueprint_id=current_blueprint_id,
                current_blueprint_version_id=current_blueprint_version_id,
                current_blueprint_version_id_net=current_blueprint_version_id_net,
                platform=platform,
                os=os,
                device_source=device_source,
                managed_by=managed_by,
                template_multi=template_multi,
                policy_multi=policy_multi,
                search=search,
                foundation_device_model_id=foundation_device_model_id,
                android_version_exact=android_version_exact,
                foundation_major_version=foundation_major_version,
                foundation_minor_version=foundation_minor_version,
                foundation_build_number=foundation_build_number,
                airwave_tenant_model_id=airwave_tenant_model_id,
                airwave_build_id=airwave_build_id,
                airwave_build_number=airwave_build_number,
                foundation_version=foundation_version,
                esper_agent_version_name=esper_agent_version_name,
                tags=tags,
                is_locked_down=is_locked_down,
                global_device_id=global_device_id,
                name=name,
                imei=imei,
                brand=brand,
                group=group,
                cursor=page.cursor,
                limit=page.limit,
                offset=page.offset,
            )
            return await fetch(OPERATION, self._caller.client.get_async_httpx_client(), kwargs, page)

        spec = PageSpec(
            "GET /v2/devices/",
            items=("content", "results"),
            count=("content", "count"),
            next=("content", "next_"),
            next_cursor=("content", "next_cursor"),
            takes_cursor=True,
            takes_limit=True,
            takes_offset=True,
            max_limit=1000,
        )
        return self._caller.pages(
            fetch_page,
            spec,
            offset=offset,
            page_size=page_size,
            max_items=max_items,
        )
