# Written by `make generate` from the API description, with scripts/templates/raw_group.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._request import send
from ..groups import Group
from ..types import UNSET, EnterpriseId, Filter, Filters, Response, Unset

if TYPE_CHECKING:
    from enum import Enum
    from typing import Literal
    from uuid import UUID

    from ..models.app_install_page import AppInstallPage
    from ..models.device import Device
    from ..models.device_app import DeviceApp
    from ..models.device_app_page import DeviceAppPage
    from ..models.device_page import DevicePage
    from ..models.device_status_page import DeviceStatusPage
    from ..models.event_feed_page import EventFeedPage
    from ..models.v0_command_request_page import V0CommandRequestPage

__all__ = ("RawAndroidDeviceGroup",)


class RawAndroidDeviceGroup(Group):
    """The operations of the group `android_device`, with their answers as they came."""

    __slots__ = ()

    async def download_device_event_feed(
        self,
        device_id: str | int | UUID,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        enterprise_id: EnterpriseId = None,
    ) -> Response[EventFeedPage]:
        """Do what `AndroidDeviceGroup.download_device_event_feed` documents, for one page; return the answer with status and headers."""
        from ..api.android_device.download_device_event_feed import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            device_id=device_id,
            limit=limit,
            offset=offset,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def download_group_event_feed(
        self,
        group_id: str | int | UUID,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        enterprise_id: EnterpriseId = None,
    ) -> Response[V0CommandRequestPage]:
        """Do what `AndroidDeviceGroup.download_group_event_feed` documents, for one page; return the answer with status and headers."""
        from ..api.android_device.download_group_event_feed import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            group_id=group_id,
            limit=limit,
            offset=offset,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def get_all_devices(
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
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        enterprise_id: EnterpriseId = None,
    ) -> Response[DevicePage]:
        """Do what `AndroidDeviceGroup.get_all_devices` documents, for one page; return the answer with status and headers."""
        from ..api.android_device.get_all_devices import OPERATION, _get_kwargs

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
            limit=limit,
            offset=offset,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def get_app_installs(
        self,
        device_id: str | int | UUID,
        *,
        device: Filter | Unset = UNSET,
        package_name: Filter | Unset = UNSET,
        application_name: Filter | Unset = UNSET,
        install_state: Filter | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        enterprise_id: EnterpriseId = None,
    ) -> Response[AppInstallPage]:
        """Do what `AndroidDeviceGroup.get_app_installs` documents, for one page; return the answer with status and headers."""
        from ..api.android_device.get_app_installs import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            device_id=device_id,
            device=device,
            package_name=package_name,
            application_name=application_name,
            install_state=install_state,
            limit=limit,
            offset=offset,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def get_device_app_by_id(
        self,
        device_id: str | int | UUID,
        app_id: str | int | UUID,
        *,
        enterprise_id: EnterpriseId = None,
    ) -> Response[DeviceApp]:
        """Do what `AndroidDeviceGroup.get_device_app_by_id` documents; return the answer with status and headers."""
        from ..api.android_device.get_device_app_by_id import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            device_id=device_id,
            app_id=app_id,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def get_device_apps(
        self,
        device_id: str | int | UUID,
        *,
        package_name: Filter | Unset = UNSET,
        whitelisted: Filter | Unset = UNSET,
        search: Filter | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        enterprise_id: EnterpriseId = None,
    ) -> Response[DeviceAppPage]:
        """Do what `AndroidDeviceGroup.get_device_apps` documents, for one page; return the answer with status and headers."""
        from ..api.android_device.get_device_apps import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            device_id=device_id,
            package_name=package_name,
            whitelisted=whitelisted,
            search=search,
            limit=limit,
            offset=offset,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def get_device_by_id(
        self,
        device_id: str | int | UUID,
        *,
        show_policy: bool | Literal["true", "false"] | Unset = UNSET,
        enterprise_id: EnterpriseId = None,
    ) -> Response[Device]:
        """Do what `AndroidDeviceGroup.get_device_by_id` documents; return the answer with status and headers."""
        from ..api.android_device.get_device_by_id import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            device_id=device_id,
            show_policy=show_policy,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def get_device_event(
        self,
        device_id: str | int | UUID,
        *,
        latest_event: int | str | Enum,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        enterprise_id: EnterpriseId = None,
    ) -> Response[DeviceStatusPage]:
        """Do what `AndroidDeviceGroup.get_device_event` documents, for one page; return the answer with status and headers."""
        from ..api.android_device.get_device_event import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            device_id=device_id,
            latest_event=latest_event,
            limit=limit,
            offset=offset,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def get_event_feed(
        self,
        device_id: str | int | UUID,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        enterprise_id: EnterpriseId = None,
    ) -> Response[EventFeedPage]:
        """Do what `AndroidDeviceGroup.get_event_feed` documents, for one page; return the answer with status and headers."""
        from ..api.android_device.get_event_feed import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            device_id=device_id,
            limit=limit,
            offset=offset,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
