# Written by `make generate` from the API description, with scripts/templates/endpoint_init.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._request import call, fetch, fill
from ...groups import Group
from ...types import UNSET, EnterpriseId, Filter, Filters, JsonValue, Unset

if TYPE_CHECKING:
    from uuid import UUID

    from ...models.target_list import TargetList
    from ...models.target_list_create import TargetListCreate
    from ...paging import PageRequest, Pages, Undecoded

__all__ = ("TargetListsGroup",)


class TargetListsGroup(Group):
    """
    Lists of devices, groups or collections that a pipeline works on.
    """

    __slots__ = ()

    async def add_pipeline_target_list(
        self,
        pipeline_id: str | int | UUID,
        body: TargetListCreate,
    ) -> TargetList:
        """
        Create a target list.

        Adds a target list to a pipeline. Both a name and a kind (devices, groups or collections) are
        required, and the new list is returned.

        `POST /pipelines/v0/pipelines/{pipeline_id}/targetlists/`; documented errors: 400, 401, 403, 404,
        500.

        Args:
            pipeline_id: Id of the pipeline.
            body: Target list as sent to create one.

        Returns:
            What is under `content` of the answer.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .add_pipeline_target_list import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            pipeline_id=pipeline_id,
            body=body,
        )
        answer: TargetList = await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
        return answer

    async def delete_pipeline_target_list(
        self,
        pipeline_id: str | int | UUID,
        targetlist_id: str | int | UUID,
    ) -> TargetList | None:
        """
        Delete a target list.

        Removes a target list from a pipeline. The answer is 200 with the deleted list.

        `DELETE /pipelines/v0/pipelines/{pipeline_id}/targetlists/{targetlist_id}/`; documented errors: 401,
        403, 404, 500.

        Args:
            pipeline_id: Id of the pipeline.
            targetlist_id: Id of the target list.

        Returns:
            What is under `content` of the answer, or `None`.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .delete_pipeline_target_list import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            pipeline_id=pipeline_id,
            targetlist_id=targetlist_id,
        )
        answer: TargetList | None = await call(
            OPERATION, self._caller.client.get_async_httpx_client(), kwargs
        )
        return answer

    async def get_pipeline_target_list(
        self,
        pipeline_id: str | int | UUID,
        targetlist_id: str | int | UUID,
    ) -> TargetList:
        """
        Get a target list.

        Returns one target list of a pipeline.

        `GET /pipelines/v0/pipelines/{pipeline_id}/targetlists/{targetlist_id}/`; documented errors: 401,
        404, 500.

        Args:
            pipeline_id: Id of the pipeline.
            targetlist_id: Id of the target list.

        Returns:
            What is under `content` of the answer.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .get_pipeline_target_list import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            pipeline_id=pipeline_id,
            targetlist_id=targetlist_id,
        )
        answer: TargetList = await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
        return answer

    def get_pipeline_target_lists(
        self,
        pipeline_id: str | int | UUID,
        *,
        offset: int = 0,
        page_size: int | None = None,
        max_items: int | None = None,
    ) -> Pages[TargetList]:
        """
        List the target lists of a pipeline.

        Returns a page of the target lists defined in a pipeline, each with its name and kind.

        `GET /pipelines/v0/pipelines/{pipeline_id}/targetlists/`; documented errors: 401, 404, 500.

        Args:
            pipeline_id: Id of the pipeline.
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
            from .get_pipeline_target_lists import OPERATION, _get_kwargs

            kwargs = _get_kwargs(
                pipeline_id=pipeline_id,
                limit=page.limit,
                offset=page.offset,
            )
            return await fetch(OPERATION, self._caller.client.get_async_httpx_client(), kwargs, page)

        spec = PageSpec(
            "GET /pipelines/v0/pipelines/{pipeline_id}/targetlists/",
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

    async def update_pipeline_target_list(
        self,
        pipeline_id: str | int | UUID,
        targetlist_id: str | int | UUID,
        body: TargetList,
    ) -> TargetList:
        """
        Update a target list.

        Writes a target list of a pipeline and returns its new content.

        `PUT /pipelines/v0/pipelines/{pipeline_id}/targetlists/{targetlist_id}/`; documented errors: 400,
        401, 403, 404, 500.

        Args:
            pipeline_id: Id of the pipeline.
            targetlist_id: Id of the target list.
            body: List of devices, groups or collections that a pipeline works on.

        Returns:
            What is under `content` of the answer.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .update_pipeline_target_list import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            pipeline_id=pipeline_id,
            targetlist_id=targetlist_id,
            body=body,
        )
        answer: TargetList = await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
        return answer
