# Written by `make generate` from the API description, with scripts/templates/endpoint_init.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._request import call, fetch, fill
from ...groups import Group
from ...types import UNSET, EnterpriseId, Filter, Filters, JsonValue, Unset

if TYPE_CHECKING:
    from uuid import UUID

    from ...models.get_stage_target_lists_type import GetStageTargetListsType
    from ...models.stage import Stage
    from ...models.stage_create import StageCreate
    from ...models.stage_target_list_add import StageTargetListAdd
    from ...models.stage_update import StageUpdate
    from ...models.target_list import TargetList
    from ...paging import PageRequest, Pages, Undecoded

__all__ = ("StagesGroup",)


class StagesGroup(Group):
    """
    Stages of a pipeline, with the target lists and operation lists attached to them.
    """

    __slots__ = ()

    async def add_stage_target_list(
        self,
        stage_id: str | int | UUID,
        body: StageTargetListAdd,
    ) -> TargetList:
        """
        Attach a target list to a stage.

        Links an existing target list to a stage by its id. The answer holds the linked target list.

        `POST /pipelines/v0/stages/{stage_id}/targetlists/`; documented errors: 400, 401, 403, 404, 500.

        Args:
            stage_id: Id of the pipeline stage.
            body: Target list to attach to a stage.

        Returns:
            What is under `content` of the answer.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .add_stage_target_list import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            stage_id=stage_id,
            body=body,
        )
        answer: TargetList = await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
        return answer

    async def create_pipeline_stage(
        self,
        pipeline_id: str | int | UUID,
        body: StageCreate,
    ) -> Stage:
        """
        Create a stage in a pipeline.

        Adds a stage to a pipeline; a name is needed, description and timeout in seconds are optional. The
        new stage is returned with status 200.

        `POST /pipelines/v0/pipelines/{pipeline_id}/stages/`; documented errors: 400, 401, 403, 404, 500.

        Args:
            pipeline_id: Id of the pipeline.
            body: Pipeline stage as sent to create one.

        Returns:
            What is under `content` of the answer.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .create_pipeline_stage import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            pipeline_id=pipeline_id,
            body=body,
        )
        answer: Stage = await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
        return answer

    async def delete_pipeline_stage(
        self,
        pipeline_id: str | int | UUID,
        stage_id: str | int | UUID,
    ) -> Stage | None:
        """
        Delete a stage.

        Removes a stage from its pipeline. The answer is 200 with the removed stage.

        `DELETE /pipelines/v0/pipelines/{pipeline_id}/stages/{stage_id}/`; documented errors: 401, 403, 404,
        500.

        Args:
            pipeline_id: Id of the pipeline.
            stage_id: Id of the pipeline stage.

        Returns:
            What is under `content` of the answer, or `None`.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .delete_pipeline_stage import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            pipeline_id=pipeline_id,
            stage_id=stage_id,
        )
        answer: Stage | None = await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
        return answer

    async def delete_stage_target_list(
        self,
        stage_id: str | int | UUID,
        targetlist_id: str | int | UUID,
    ) -> TargetList | None:
        """
        Detach a target list from a stage.

        Takes a target list off a stage. The answer is 200 with the target list concerned.

        `DELETE /pipelines/v0/stages/{stage_id}/targetlists/{targetlist_id}/`; documented errors: 401, 403,
        404, 500.

        Args:
            stage_id: Id of the pipeline stage.
            targetlist_id: Id of the target list.

        Returns:
            What is under `content` of the answer, or `None`.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .delete_stage_target_list import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            stage_id=stage_id,
            targetlist_id=targetlist_id,
        )
        answer: TargetList | None = await call(
            OPERATION, self._caller.client.get_async_httpx_client(), kwargs
        )
        return answer

    async def get_pipeline_stage(
        self,
        pipeline_id: str | int | UUID,
        stage_id: str | int | UUID,
    ) -> Stage:
        """
        Get a stage.

        Returns one stage of a pipeline.

        `GET /pipelines/v0/pipelines/{pipeline_id}/stages/{stage_id}/`; documented errors: 401, 404, 500.

        Args:
            pipeline_id: Id of the pipeline.
            stage_id: Id of the pipeline stage.

        Returns:
            What is under `content` of the answer.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .get_pipeline_stage import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            pipeline_id=pipeline_id,
            stage_id=stage_id,
        )
        answer: Stage = await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
        return answer

    def get_pipeline_stages(
        self,
        pipeline_id: str | int | UUID,
        *,
        offset: int = 0,
        page_size: int | None = None,
        max_items: int | None = None,
    ) -> Pages[Stage]:
        """
        List the stages of a pipeline.

        Returns a page of the stages that belong to a pipeline, each with its name, description and timeout
        in seconds.

        `GET /pipelines/v0/pipelines/{pipeline_id}/stages/`; documented errors: 401, 404, 500.

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
            from .get_pipeline_stages import OPERATION, _get_kwargs

            kwargs = _get_kwargs(
                pipeline_id=pipeline_id,
                limit=page.limit,
                offset=page.offset,
            )
            return await fetch(OPERATION, self._caller.client.get_async_httpx_client(), kwargs, page)

        spec = PageSpec(
            "GET /pipelines/v0/pipelines/{pipeline_id}/stages/",
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

    def get_stage_target_lists(
        self,
        stage_id: str | int | UUID,
        *,
        type_: GetStageTargetListsType | Filter | Unset = UNSET,
        offset: int = 0,
        page_size: int | None = None,
        max_items: int | None = None,
    ) -> Pages[TargetList]:
        """
        List the target lists of a stage.

        Returns a page of the target lists attached to a stage. Use the type filter to keep only lists of
        groups, devices or collections.

        `GET /pipelines/v0/stages/{stage_id}/targetlists/`; documented errors: 400, 401, 404, 500.

        Args:
            stage_id: Id of the pipeline stage.
            type_: Keeps only target lists that hold this kind of target.
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
            from .get_stage_target_lists import OPERATION, _get_kwargs

            kwargs = _get_kwargs(
                stage_id=stage_id,
                type_=type_,
                limit=page.limit,
                offset=page.offset,
            )
            return await fetch(OPERATION, self._caller.client.get_async_httpx_client(), kwargs, page)

        spec = PageSpec(
            "GET /pipelines/v0/stages/{stage_id}/targetlists/",
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

    async def update_pipeline_stage(
        self,
        pipeline_id: str | int | UUID,
        stage_id: str | int | UUID,
        body: StageUpdate,
    ) -> Stage:
        """
        Update a stage.

        Changes the name, description or timeout of a stage and returns the updated stage.

        `PUT /pipelines/v0/pipelines/{pipeline_id}/stages/{stage_id}/`; documented errors: 400, 401, 403,
        404, 500.

        Args:
            pipeline_id: Id of the pipeline.
            stage_id: Id of the pipeline stage.
            body: Fields of a pipeline stage that can be changed.

        Returns:
            What is under `content` of the answer.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .update_pipeline_stage import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            pipeline_id=pipeline_id,
            stage_id=stage_id,
            body=body,
        )
        answer: Stage = await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
        return answer
