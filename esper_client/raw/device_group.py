# Written by `make generate` from the API description, with scripts/templates/raw_group.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._request import send
from ..groups import Group
from ..types import UNSET, EnterpriseId, Filter, Filters, Response, Unset

if TYPE_CHECKING:
    from typing import Literal
    from uuid import UUID

    from ..models.device_group import DeviceGroup
    from ..models.device_group_page import DeviceGroupPage
    from ..models.device_group_partial_update import DeviceGroupPartialUpdate
    from ..models.device_group_update import DeviceGroupUpdate
    from ..models.device_sub_group_answer import DeviceSubGroupAnswer
    from ..models.group_thumbnail import GroupThumbnail
    from ..models.group_thumbnail_page import GroupThumbnailPage
    from ..models.update_group_action import UpdateGroupAction
    from ..models.upload_group_thumbnail_request import UploadGroupThumbnailRequest

__all__ = ("RawDeviceGroupGroup",)


class RawDeviceGroupGroup(Group):
    """The operations of the group `device_group`, with their answers as they came."""

    __slots__ = ()

    async def create_group(
        self,
        body: DeviceGroupUpdate,
        *,
        enterprise_id: EnterpriseId = None,
    ) -> Response[DeviceGroup]:
        """Do what `DeviceGroupGroup.create_group` documents; return the answer with status and headers."""
        from ..api.device_group.create_group import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            body=body,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def delete_group(
        self,
        group_id: str | int | UUID,
        *,
        enterprise_id: EnterpriseId = None,
    ) -> Response[None]:
        """Do what `DeviceGroupGroup.delete_group` documents; return the answer with status and headers."""
        from ..api.device_group.delete_group import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            group_id=group_id,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def delete_group_thumbnail(
        self,
        thumbnail_id: str | int | UUID,
        *,
        enterprise_id: EnterpriseId = None,
    ) -> Response[None]:
        """Do what `DeviceGroupGroup.delete_group_thumbnail` documents; return the answer with status and headers."""
        from ..api.device_group.delete_group_thumbnail import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            thumbnail_id=thumbnail_id,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def get_all_groups(
        self,
        *,
        name: Filter | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        enterprise_id: EnterpriseId = None,
    ) -> Response[DeviceGroupPage]:
        """Do what `DeviceGroupGroup.get_all_groups` documents, for one page; return the answer with status and headers."""
        from ..api.device_group.get_all_groups import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            name=name,
            limit=limit,
            offset=offset,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def get_all_sub_groups(
        self,
        *,
        parent_group_ids: Filters,
        immediate: bool | Literal["true", "false"] | Unset = UNSET,
    ) -> Response[DeviceSubGroupAnswer]:
        """Do what `DeviceGroupGroup.get_all_sub_groups` documents; return the answer with status and headers."""
        from ..api.device_group.get_all_sub_groups import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            parent_group_ids=parent_group_ids,
            immediate=immediate,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def get_group_by_id(
        self,
        group_id: str | int | UUID,
        *,
        enterprise_id: EnterpriseId = None,
    ) -> Response[DeviceGroup]:
        """Do what `DeviceGroupGroup.get_group_by_id` documents; return the answer with status and headers."""
        from ..api.device_group.get_group_by_id import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            group_id=group_id,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def get_group_thumbnail(
        self,
        thumbnail_id: str | int | UUID,
        *,
        enterprise_id: EnterpriseId = None,
    ) -> Response[GroupThumbnail]:
        """Do what `DeviceGroupGroup.get_group_thumbnail` documents; return the answer with status and headers."""
        from ..api.device_group.get_group_thumbnail import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            thumbnail_id=thumbnail_id,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def list_group_thumbnails(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        enterprise_id: EnterpriseId = None,
    ) -> Response[GroupThumbnailPage]:
        """Do what `DeviceGroupGroup.list_group_thumbnails` documents, for one page; return the answer with status and headers."""
        from ..api.device_group.list_group_thumbnails import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            limit=limit,
            offset=offset,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def partial_update_group(
        self,
        group_id: str | int | UUID,
        body: DeviceGroupPartialUpdate,
        *,
        action: UpdateGroupAction | Filter | Unset = UNSET,
        enterprise_id: EnterpriseId = None,
    ) -> Response[DeviceGroup]:
        """Do what `DeviceGroupGroup.partial_update_group` documents; return the answer with status and headers."""
        from ..api.device_group.partial_update_group import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            group_id=group_id,
            body=body,
            action=action,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def update_group(
        self,
        group_id: str | int | UUID,
        body: DeviceGroupUpdate,
        *,
        action: UpdateGroupAction | Filter | Unset = UNSET,
        enterprise_id: EnterpriseId = None,
    ) -> Response[DeviceGroup]:
        """Do what `DeviceGroupGroup.update_group` documents; return the answer with status and headers."""
        from ..api.device_group.update_group import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            group_id=group_id,
            body=body,
            action=action,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def upload_group_thumbnail(
        self,
        body: UploadGroupThumbnailRequest,
        *,
        enterprise_id: EnterpriseId = None,
    ) -> Response[GroupThumbnail]:
        """Do what `DeviceGroupGroup.upload_group_thumbnail` documents; return the answer with status and headers."""
        from ..api.device_group.upload_group_thumbnail import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            body=body,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
