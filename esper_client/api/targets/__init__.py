# Written by `make generate` from the API description, with scripts/templates/endpoint_init.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._request import call, fetch, fill
from ...groups import Group
from ...types import UNSET, EnterpriseId, Filter, Filters, JsonValue, Unset

if TYPE_CHECKING:
    from uuid import UUID

    from ...models.bulk_add_target_list_targets_content import BulkAddTargetListTargetsContent
    from ...models.bulk_add_target_list_targets_variant_2 import BulkAddTargetListTargetsVariant2
    from ...models.target import Target
    from ...models.target_create import TargetCreate
    from ...models.target_update import TargetUpdate
    from ...paging import PageRequest, Pages, Undecoded

__all__ = ("TargetsGroup",)


class TargetsGroup(Group):
    """
    Single devices in a target list, added one by one or in bulk.
    """

    __slots__ = ()

    async def bulk_add_target_list_targets(
        self,
        pipeline_id: str | int | UUID,
        targetlist_id: str | int | UUID,
        body: list[str] | list[BulkAddTargetListTargetsVariant2],
    ) -> BulkAddTargetListTargetsContent:
        """
        Add many targets to a target list.

        Adds several devices to a target list in one call. The body is a bare array, either of device ids or
        of objects with at least a device_id. Some entries may fail while others go in, so the answer counts
        created, added and skipped targets and lists the errors.

        `POST /pipelines/v0/pipelines/{pipeline_id}/targetlists/{targetlist_id}/targets-bulk/`; documented
        errors: 400, 401, 403, 404, 500.

        Args:
            pipeline_id: Id of the pipeline.
            targetlist_id: Id of the target list.
            body: A value of the type above.

        Returns:
            What is under `content` of the answer.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .bulk_add_target_list_targets import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            pipeline_id=pipeline_id,
            targetlist_id=targetlist_id,
            body=body,
        )
        answer: BulkAddTargetListTargetsContent = await call(
            OPERATION, self._caller.client.get_async_httpx_client(), kwargs
        )
        return answer

    async def create_target_list_targets(
        self,
        pipeline_id: str | int | UUID,
        targetlist_id: str | int | UUID,
        body: TargetCreate,
    ) -> Target:
        """
        Add a target to a target list.

        Puts one device into a target list; its id and its name are required. The created target is
        returned.

        `POST /pipelines/v0/pipelines/{pipeline_id}/targetlists/{targetlist_id}/targets/`; documented
        errors: 400, 401, 403, 404, 500.

        Args:
            pipeline_id: Id of the pipeline.
            targetlist_id: Id of the target list.
            body: Device as sent to add it to a target list.

        Returns:
            What is under `content` of the answer.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .create_target_list_targets import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            pipeline_id=pipeline_id,
            targetlist_id=targetlist_id,
            body=body,
        )
        answer: Target = await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
        return answer

    async def delete_target_list_target(
        self,
        pipeline_id: str | int | UUID,
        targetlist_id: str | int | UUID,
        target_id: str | int | UUID,
    ) -> Target | None:
        """
        Remove a target.

        Takes a target out of a target list. The answer is 200 with the removed target.

        `DELETE /pipelines/v0/pipelines/{pipeline_id}/targetlists/{targetlist_id}/targets/{target_id}/`;
        documented errors: 401, 403, 404, 500.

        Args:
            pipeline_id: Id of the pipeline.
            targetlist_id: Id of the target list.
            target_id: Id of the target, one device of a target list.

        Returns:
            What is under `content` of the answer, or `None`.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .delete_target_list_target import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            pipeline_id=pipeline_id,
            targetlist_id=targetlist_id,
            target_id=target_id,
        )
        answer: Target | None = await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
        return answer

    async def get_target_list_target(
        self,
        pipeline_id: str | int | UUID,
        targetlist_id: str | int | UUID,
        target_id: str | int | UUID,
    ) -> Target:
        """
        Get a target.

        Returns one target of a target list.

        `GET /pipelines/v0/pipelines/{pipeline_id}/targetlists/{targetlist_id}/targets/{target_id}/`;
        documented errors: 401, 404, 500.

        Args:
            pipeline_id: Id of the pipeline.
            targetlist_id: Id of the target list.
            target_id: Id of the target, one device of a target list.

        Returns:
            What is under `content` of the answer.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .get_target_list_target import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            pipeline_id=pipeline_id,
            targetlist_id=targetlist_id,
            target_id=target_id,
        )
        answer: Target = await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
        return answer

    def get_target_list_targets(
        self,
        pipeline_id: str | int | UUID,
        targetlist_id: str | int | UUID,
        *,
        offset: int = 0,
        page_size: int | None = None,
        max_items: int | None = None,
    ) -> Pages[Target]:
        """
        List the targets of a target list.

        Returns a page of the targets in a target list, each naming the device behind it and whether the
        target is active.

        `GET /pipelines/v0/pipelines/{pipeline_id}/targetlists/{targetlist_id}/targets/`; documented errors:
        401, 404, 500.

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
            from .get_target_list_targets import OPERATION, _get_kwargs

            kwargs = _get_kwargs(
                pipeline_id=pipeline_id,
                targetlist_id=targetlist_id,
                limit=page.limit,
                offset=page.offset,
            )
            return await fetch(OPERATION, self._caller.client.get_async_httpx_client(), kwargs, page)

        spec = PageSpec(
            "GET /pipelines/v0/pipelines/{pipeline_id}/targetlists/{targetlist_id}/targets/",
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

    async def update_target_list_target(
        self,
        pipeline_id: str | int | UUID,
        targetlist_id: str | int | UUID,
        target_id: str | int | UUID,
        body: TargetUpdate,
    ) -> Target:
        """
        Update a target.

        Changes the device name or the active flag of a target. The target is returned at the top level of
        the body, without the content wrapper its neighbours use.

        `PUT /pipelines/v0/pipelines/{pipeline_id}/targetlists/{targetlist_id}/targets/{target_id}/`;
        documented errors: 400, 401, 403, 404, 500.

        Args:
            pipeline_id: Id of the pipeline.
            targetlist_id: Id of the target list.
            target_id: Id of the target, one device of a target list.
            body: Fields of a target that can be changed.

        Returns:
            The answer of the service, decoded.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .update_target_list_target import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            pipeline_id=pipeline_id,
            targetlist_id=targetlist_id,
            target_id=target_id,
            body=body,
        )
        answer: Target = await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
        return answer
