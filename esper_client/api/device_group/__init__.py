# Written by `make generate` from the API description, with scripts/templates/endpoint_init.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._request import call, fetch, fill
from ...groups import Group
from ...types import UNSET, EnterpriseId, Filter, Filters, JsonValue, Unset

if TYPE_CHECKING:
    from typing import Literal
    from uuid import UUID

    from ...models.device_group import DeviceGroup
    from ...models.device_group_partial_update import DeviceGroupPartialUpdate
    from ...models.device_group_update import DeviceGroupUpdate
    from ...models.device_sub_group import DeviceSubGroup
    from ...models.group_thumbnail import GroupThumbnail
    from ...models.update_group_action import UpdateGroupAction
    from ...models.upload_group_thumbnail_request import UploadGroupThumbnailRequest
    from ...paging import PageRequest, Pages, Undecoded

__all__ = ("DeviceGroupGroup",)


class DeviceGroupGroup(Group):
    """
    Arrange devices in a tree of groups: create, rename, move and delete groups, put devices into them
    and give them thumbnails.
    """

    __slots__ = ()

    async def create_group(
        self,
        body: DeviceGroupUpdate,
        *,
        enterprise_id: EnterpriseId = None,
    ) -> DeviceGroup:
        """
        Create a group of devices.

        Creates a device group with the given name, optionally below a parent group and with an initial set
        of devices. The answer is the new group.

        `POST /enterprise/{enterprise_id}/devicegroup/`; documented errors: 400, 401, 403, 500.

        Args:
            body: Device group as sent to replace its name, parent or devices.
            enterprise_id: The enterprise, if not the caller's own.

        Returns:
            The answer of the service, decoded.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .create_group import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            body=body,
        )
        answer: DeviceGroup = await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
        return answer

    async def delete_group(
        self,
        group_id: str | int | UUID,
        *,
        enterprise_id: EnterpriseId = None,
    ) -> None:
        """
        Remove a device group.

        Deletes one device group. A success has no body.

        `DELETE /enterprise/{enterprise_id}/devicegroup/{group_id}/`; documented errors: 401, 403, 404, 500.

        Args:
            group_id: UUID of the device group.
            enterprise_id: The enterprise, if not the caller's own.

        Returns:
            Nothing.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .delete_group import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            group_id=group_id,
        )
        await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def delete_group_thumbnail(
        self,
        thumbnail_id: str | int | UUID,
        *,
        enterprise_id: EnterpriseId = None,
    ) -> None:
        """
        Delete a group thumbnail.

        Deletes one group thumbnail. A success has no body.

        `DELETE /enterprise/{enterprise_id}/devicegroup/thumbnail/{thumbnail_id}/`; documented errors: 401,
        403, 404, 500.

        Args:
            thumbnail_id: UUID of the group thumbnail.
            enterprise_id: The enterprise, if not the caller's own.

        Returns:
            Nothing.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .delete_group_thumbnail import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            thumbnail_id=thumbnail_id,
        )
        await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    def get_all_groups(
        self,
        *,
        name: Filter | Unset = UNSET,
        offset: int = 0,
        page_size: int | None = None,
        max_items: int | None = None,
        enterprise_id: EnterpriseId = None,
    ) -> Pages[DeviceGroup]:
        """
        List device groups.

        Returns a page of device groups with their path, parent, number of devices and number of children.
        The name parameter filters the list.

        `GET /enterprise/{enterprise_id}/devicegroup/`; documented errors: 400, 401, 500.

        Args:
            name: Keeps only entries with this name.
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
            from .get_all_groups import OPERATION, _get_kwargs

            kwargs = _get_kwargs(
                enterprise_id=await self._caller.enterprise_id(enterprise_id),
                name=name,
                limit=page.limit,
                offset=page.offset,
            )
            return await fetch(OPERATION, self._caller.client.get_async_httpx_client(), kwargs, page)

        spec = PageSpec(
            "GET /enterprise/{enterprise_id}/devicegroup/",
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

    async def get_all_sub_groups(
        self,
        *,
        parent_group_ids: Filters,
        immediate: bool | Literal["true", "false"] | Unset = UNSET,
    ) -> DeviceSubGroup:
        """
        List subgroups of groups.

        Returns the ids of the groups below one or more parent groups. Parent ids are given as one
        comma-separated string in parent_group_ids, which is required; immediate concerns the restriction to
        direct children.

        `GET /v2/subgroups`; documented errors: 400, 401, 500.

        Args:
            parent_group_ids: Comma-separated UUIDs of the groups whose subgroups are wanted.
            immediate: Limits the answer to direct children of the parent groups when `true`.

        Returns:
            What is under `content` of the answer.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .get_all_sub_groups import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            parent_group_ids=parent_group_ids,
            immediate=immediate,
        )
        answer: DeviceSubGroup = await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
        return answer

    async def get_group_by_id(
        self,
        group_id: str | int | UUID,
        *,
        enterprise_id: EnterpriseId = None,
    ) -> DeviceGroup:
        """
        Get a device group.

        Reads one device group with its path, parent and counts.

        `GET /enterprise/{enterprise_id}/devicegroup/{group_id}/`; documented errors: 401, 404, 500.

        Args:
            group_id: UUID of the device group.
            enterprise_id: The enterprise, if not the caller's own.

        Returns:
            The answer of the service, decoded.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .get_group_by_id import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            group_id=group_id,
        )
        answer: DeviceGroup = await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
        return answer

    async def get_group_thumbnail(
        self,
        thumbnail_id: str | int | UUID,
        *,
        enterprise_id: EnterpriseId = None,
    ) -> GroupThumbnail:
        """
        Get a group thumbnail.

        Reads one group thumbnail with its addresses and creation time.

        `GET /enterprise/{enterprise_id}/devicegroup/thumbnail/{thumbnail_id}/`; documented errors: 401,
        404, 500.

        Args:
            thumbnail_id: UUID of the group thumbnail.
            enterprise_id: The enterprise, if not the caller's own.

        Returns:
            The answer of the service, decoded.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .get_group_thumbnail import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            thumbnail_id=thumbnail_id,
        )
        answer: GroupThumbnail = await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
        return answer

    def list_group_thumbnails(
        self,
        *,
        offset: int = 0,
        page_size: int | None = None,
        max_items: int | None = None,
        enterprise_id: EnterpriseId = None,
    ) -> Pages[GroupThumbnail]:
        """
        List group thumbnails.

        Returns a page of the images uploaded as device group thumbnails, with the address of each
        thumbnail.

        `GET /enterprise/{enterprise_id}/devicegroup/thumbnail/`; documented errors: 401, 500.

        Args:
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
            from .list_group_thumbnails import OPERATION, _get_kwargs

            kwargs = _get_kwargs(
                enterprise_id=await self._caller.enterprise_id(enterprise_id),
                limit=page.limit,
                offset=page.offset,
            )
            return await fetch(OPERATION, self._caller.client.get_async_httpx_client(), kwargs, page)

        spec = PageSpec(
            "GET /enterprise/{enterprise_id}/devicegroup/thumbnail/",
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

    async def partial_update_group(
        self,
        group_id: str | int | UUID,
        body: DeviceGroupPartialUpdate,
        *,
        action: UpdateGroupAction | Filter | Unset = UNSET,
        enterprise_id: EnterpriseId = None,
    ) -> DeviceGroup:
        """
        Update a device group.

        Changes single fields of a device group. To move devices into the group, send their ids in
        device_ids together with the query parameter action=add.

        `PATCH /enterprise/{enterprise_id}/devicegroup/{group_id}/`; documented errors: 400, 401, 403, 404,
        500.

        Args:
            group_id: UUID of the device group.
            body: Fields of a device group that can be changed one by one.
            action: What to do with the group: `add` or `remove` the devices listed in the body, `rename`
                the group, or `move` it under another parent.
            enterprise_id: The enterprise, if not the caller's own.

        Returns:
            The answer of the service, decoded.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .partial_update_group import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            group_id=group_id,
            body=body,
            action=action,
        )
        answer: DeviceGroup = await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
        return answer

    async def update_group(
        self,
        group_id: str | int | UUID,
        body: DeviceGroupUpdate,
        *,
        action: UpdateGroupAction | Filter | Unset = UNSET,
        enterprise_id: EnterpriseId = None,
    ) -> DeviceGroup:
        """
        Replace a device group.

        Writes a device group anew; the name is required, parent and device ids are optional. The answer is
        the stored group.

        `PUT /enterprise/{enterprise_id}/devicegroup/{group_id}/`; documented errors: 400, 401, 403, 404,
        500.

        Args:
            group_id: UUID of the device group.
            body: Device group as sent to replace its name, parent or devices.
            action: What to do with the group: `add` or `remove` the devices listed in the body, `rename`
                the group, or `move` it under another parent.
            enterprise_id: The enterprise, if not the caller's own.

        Returns:
            The answer of the service, decoded.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .update_group import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            group_id=group_id,
            body=body,
            action=action,
        )
        answer: DeviceGroup = await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
        return answer

    async def upload_group_thumbnail(
        self,
        body: UploadGroupThumbnailRequest,
        *,
        enterprise_id: EnterpriseId = None,
    ) -> GroupThumbnail:
        """
        Upload a group thumbnail.

        Uploads an image for use as a device group thumbnail. It is sent as a multipart form with the file
        in the field image_file, and the answer gives the id and address of the thumbnail.

        `POST /enterprise/{enterprise_id}/devicegroup/thumbnail/`; documented errors: 400, 401, 403, 500.

        Args:
            body: Fields: optional: `image_file`.
            enterprise_id: The enterprise, if not the caller's own.

        Returns:
            The answer of the service, decoded.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .upload_group_thumbnail import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            body=body,
        )
        answer: GroupThumbnail = await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
        return answer
