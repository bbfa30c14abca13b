# Written by `make generate` from the API description, with scripts/templates/raw_group.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._deprecated import deprecated
from .._request import send
from ..groups import Group
from ..types import UNSET, Filter, Response, Unset

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.delete_device_request_response import DeleteDeviceRequestResponse
    from ..models.device_settings import DeviceSettings
    from ..models.get_device_request_response import GetDeviceRequestResponse
    from ..models.get_foundation_versions_list_item_page import GetFoundationVersionsListItemPage
    from ..models.list_devices_content_answer import ListDevicesContentAnswer
    from ..models.update_device_state_request import UpdateDeviceStateRequest
    from ..models.update_device_state_response import UpdateDeviceStateResponse

__all__ = ("RawDeviceGroup",)


class RawDeviceGroup(Group):
    """The operations of the group `device`, with their answers as they came."""

    __slots__ = ()

    async def delete_device_request(
        self,
        id: str | int | UUID,
    ) -> Response[DeleteDeviceRequestResponse]:
        """Do what `DeviceGroup.delete_device_request` documents; return the answer with status and headers."""
        from ..api.device.delete_device_request import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            id=id,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def get_device_request(
        self,
        id: str | int | UUID,
    ) -> Response[GetDeviceRequestResponse]:
        """Do what `DeviceGroup.get_device_request` documents; return the answer with status and headers."""
        from ..api.device.get_device_request import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            id=id,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def get_device_state_request(
        self,
        id: str | int | UUID,
    ) -> Response[DeviceSettings]:
        """Do what `DeviceGroup.get_device_state_request` documents; return the answer with status and headers."""
        from ..api.device.get_device_state_request import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            id=id,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def get_foundation_versions_list(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        search: Filter | Unset = UNSET,
    ) -> Response[GetFoundationVersionsListItemPage]:
        """Do what `DeviceGroup.get_foundation_versions_list` documents, for one page; return the answer with status and headers."""
        from ..api.device.get_foundation_versions_list import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            limit=limit,
            offset=offset,
            search=search,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    @deprecated("Deprecated by the vendor: use `device_v2.list_devices` instead")
    async def list_devices(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
    ) -> Response[ListDevicesContentAnswer]:
        """Do what `DeviceGroup.list_devices` documents, for one page; return the answer with status and headers."""
        from ..api.device.list_devices import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            limit=limit,
            offset=offset,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def update_device_state(
        self,
        id: str | int | UUID,
        body: UpdateDeviceStateRequest,
    ) -> Response[UpdateDeviceStateResponse]:
        """Do what `DeviceGroup.update_device_state` documents; return the answer with status and headers."""
        from ..api.device.update_device_state import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            id=id,
            body=body,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
