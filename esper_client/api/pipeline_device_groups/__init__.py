# Written by `make generate` from the API description, with scripts/templates/endpoint_init.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._request import call, fetch, fill
from ...groups import Group
from ...types import UNSET, EnterpriseId, Filter, Filters, JsonValue, Unset

if TYPE_CHECKING:
    from uuid import UUID

    from ...models.delete_target_list_device_group_content import DeleteTargetListDeviceGroupContent
    from ...models.pipeline_device import PipelineDevice
    from ...models.target_list_device_group import TargetListDeviceGroup
    from ...models.target_list_device_group_add import TargetListDeviceGroupAdd
    from ...paging import PageRequest, Pages, Undecoded

__all__ = ("PipelineDeviceGroupsGroup",)


class PipelineDeviceGroupsGroup(Group):
    """
    Device groups in a target list of a pipeline.
    """

    __slots__ = ()

    async def add_target_list_device_groups(
        self,
        pipeline_id: str | int | UUID,
        targetlist_id: str | int | UUID,
        body: TargetListDeviceGroupAdd,
    ) -> TargetListDeviceGroup:
        """
        Add a device group to a target list.

        Links a device group to a target list by the id of the group and returns the new link.

        `POST /pipelines/v0/pipelines/{pipeline_id}/targetlists/{targetlist_id}/devicegroups/`; documented
        errors: 400, 401, 403, 404, 500.

        Args:
            pipeline_id: Id of the pipeline.
            targetlist_id: Id of the target list.
            body: Device group to put on a target list.

        Returns:
            What is under `content` of the answer.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .add_target_list_device_groups import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            pipeline_id=pipeline_id,
            targetlist_id=targetlist_id,
            body=body,
        )
        answer: TargetListDeviceGroup = await call(
            OPERATION, self._caller.client.get_async_httpx_client(), kwargs
        )
        return answer

    async def delete_target_list_device_group(
        self,
        pipeline_id: str | int | UUID,
        targetlist_id: str | int | UUID,
        devicegroup_id: str | int | UUID,
    ) -> DeleteTargetListDeviceGroupContent | None:
        """
        Remove a device group from a target list.

        Unlinks a device group from a target list. The answer is 200 and names the target list and the
        device group.

        `DELETE /pipelines/v0/pipelines/{pipeline_id}/targetlists/{targetlist_id}/devicegroups/{devicegroup_id}/`;
        documented errors: 401, 403, 404, 500.

        Args:
            pipeline_id: Id of the pipeline.
            targetlist_id: Id of the target list.
            devicegroup_id: Id of the device group to take off the target list.

        Returns:
            What is under `content` of the answer, or `None`.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .delete_target_list_device_group import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            pipeline_id=pipeline_id,
            targetlist_id=targetlist_id,
            devicegroup_id=devicegroup_id,
        )
        answer: DeleteTargetListDeviceGroupContent | None = await call(
            OPERATION, self._caller.client.get_async_httpx_client(), kwargs
        )
        return answer

    def get_device_group_devices(
        self,
        pipeline_id: str | int | UUID,
        targetlist_id: str | int | UUID,
        device_group_id: str | int | UUID,
        *,
        offset: int = 0,
        page_size: int | None = None,
        max_items: int | None = None,
    ) -> Pages[PipelineDevice]:
        """
        List the devices of a target list's group.

        Returns a page of the devices that belong to a device group of a target list, with serial, model,
        manufacturer, Android version and alias.

        `GET /pipelines/v0/pipelines/{pipeline_id}/targetlists/{targetlist_id}/devicegroups/{device_group_id}/devices/`;
        documented errors: 401, 404, 500.

        Args:
            pipeline_id: Id of the pipeline.
            targetlist_id: Id of the target list.
            device_group_id: Id of the device group in the target list.
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
            from .get_device_group_devices import OPERATION, _get_kwargs

            kwargs = _get_kwargs(
                pipeline_id=pipeline_id,
                targetlist_id=targetlist_id,
                device_group_id=device_group_id,
                limit=page.limit,
                offset=page.offset,
            )
            return await fetch(OPERATION, self._caller.client.get_async_httpx_client(), kwargs, page)

        spec = PageSpec(
            "GET /pipelines/v0/pipelines/{pipeline_id}/targetlists/{targetlist_id}/devicegroups/{device_group_id}/devices/",
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

    def get_target_list_device_groups(
        self,
        pipeline_id: str | int | UUID,
        targetlist_id: str | int | UUID,
        *,
        offset: int = 0,
        page_size: int | None = None,
        max_items: int | None = None,
    ) -> Pages[TargetListDeviceGroup]:
        """
        List the device groups of a target list.

        Returns a page of the links between a target list and device groups.

        `GET /pipelines/v0/pipelines/{pipeline_id}/targetlists/{targetlist_id}/devicegroups/`; documented
        errors: 401, 404, 500.

        Args:
            pipeline_id: Id of the pipeline.
            targetlist_id: Id of the target list.
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
            from .get_target_list_device_groups import OPERATION, _get_kwargs

            kwargs = _get_kwargs(
                pipeline_id=pipeline_id,
                targetlist_id=targetlist_id,
                limit=page.limit,
                offset=page.offset,
            )
            return await fetch(OPERATION, self._caller.client.get_async_httpx_client(), kwargs, page)

        spec = PageSpec(
            "GET /pipelines/v0/pipelines/{pipeline_id}/targetlists/{targetlist_id}/devicegroups/",
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
