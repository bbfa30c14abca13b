# Written by `make generate` from the API description, with scripts/templates/raw_group.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._request import send
from ..groups import Group
from ..types import UNSET, Response, Unset

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.delete_target_list_device_group_content_answer import (
        DeleteTargetListDeviceGroupContentAnswer,
    )
    from ..models.pipeline_device_page_answer import PipelineDevicePageAnswer
    from ..models.target_list_device_group_add import TargetListDeviceGroupAdd
    from ..models.target_list_device_group_answer import TargetListDeviceGroupAnswer
    from ..models.target_list_device_group_page_answer import TargetListDeviceGroupPageAnswer

__all__ = ("RawPipelineDeviceGroupsGroup",)


class RawPipelineDeviceGroupsGroup(Group):
    """The operations of the group `pipeline_device_groups`, with their answers as they came."""

    __slots__ = ()

    async def add_target_list_device_groups(
        self,
        pipeline_id: str | int | UUID,
        targetlist_id: str | int | UUID,
        body: TargetListDeviceGroupAdd,
    ) -> Response[TargetListDeviceGroupAnswer]:
        """Do what `PipelineDeviceGroupsGroup.add_target_list_device_groups` documents; return the answer with status and headers."""
        from ..api.pipeline_device_groups.add_target_list_device_groups import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            pipeline_id=pipeline_id,
            targetlist_id=targetlist_id,
            body=body,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def delete_target_list_device_group(
        self,
        pipeline_id: str | int | UUID,
        targetlist_id: str | int | UUID,
        devicegroup_id: str | int | UUID,
    ) -> Response[DeleteTargetListDeviceGroupContentAnswer]:
        """Do what `PipelineDeviceGroupsGroup.delete_target_list_device_group` documents; return the answer with status and headers."""
        from ..api.pipeline_device_groups.delete_target_list_device_group import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            pipeline_id=pipeline_id,
            targetlist_id=targetlist_id,
            devicegroup_id=devicegroup_id,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def get_device_group_devices(
        self,
        pipeline_id: str | int | UUID,
        targetlist_id: str | int | UUID,
        device_group_id: str | int | UUID,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
    ) -> Response[PipelineDevicePageAnswer]:
        """Do what `PipelineDeviceGroupsGroup.get_device_group_devices` documents, for one page; return the answer with status and headers."""
        from ..api.pipeline_device_groups.get_device_group_devices import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            pipeline_id=pipeline_id,
            targetlist_id=targetlist_id,
            device_group_id=device_group_id,
            limit=limit,
            offset=offset,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def get_target_list_device_groups(
        self,
        pipeline_id: str | int | UUID,
        targetlist_id: str | int | UUID,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
    ) -> Response[TargetListDeviceGroupPageAnswer]:
        """Do what `PipelineDeviceGroupsGroup.get_target_list_device_groups` documents, for one page; return the answer with status and headers."""
        from ..api.pipeline_device_groups.get_target_list_device_groups import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            pipeline_id=pipeline_id,
            targetlist_id=targetlist_id,
            limit=limit,
            offset=offset,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
