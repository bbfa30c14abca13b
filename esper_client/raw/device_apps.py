# Written by `make generate` from the API description, with scripts/templates/raw_group.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._request import send
from ..groups import Group
from ..types import UNSET, Filter, Response, Unset

if TYPE_CHECKING:
    from enum import Enum
    from uuid import UUID

    from ..models.device_apps_response_page_answer import DeviceAppsResponsePageAnswer
    from ..models.list_apps_of_device_app_type import ListAppsOfDeviceAppType
    from ..models.list_device_apps_item_page_answer import ListDeviceAppsItemPageAnswer

__all__ = ("RawDeviceAppsGroup",)


class RawDeviceAppsGroup(Group):
    """The operations of the group `device_apps`, with their answers as they came."""

    __slots__ = ()

    async def list_apps_of_device(
        self,
        device_id: str | int | UUID,
        *,
        app_type: ListAppsOfDeviceAppType | Filter | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
    ) -> Response[DeviceAppsResponsePageAnswer]:
        """Do what `DeviceAppsGroup.list_apps_of_device` documents, for one page; return the answer with status and headers."""
        from ..api.device_apps.list_apps_of_device import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            device_id=device_id,
            app_type=app_type,
            limit=limit,
            offset=offset,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def list_device_apps(
        self,
        *,
        app_id: str | UUID | Enum,
        app_version_id: str | UUID | Enum,
        offset: int | Unset = UNSET,
    ) -> Response[ListDeviceAppsItemPageAnswer]:
        """Do what `DeviceAppsGroup.list_device_apps` documents, for one page; return the answer with status and headers."""
        from ..api.device_apps.list_device_apps import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            app_id=app_id,
            app_version_id=app_version_id,
            offset=offset,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
