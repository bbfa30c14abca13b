# Written by `make generate` from the API description, with scripts/templates/endpoint_init.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._request import call, fetch, fill
from ...groups import Group
from ...types import UNSET, EnterpriseId, Filter, Filters, JsonValue, Unset

if TYPE_CHECKING:
    from uuid import UUID

    from ...models.stage_run import StageRun
    from ...models.stage_run_operation import StageRunOperation
    from ...models.stage_run_status import StageRunStatus
    from ...models.update_pipeline_run_stage_run_request import UpdatePipelineRunStageRunRequest
    from ...paging import PageRequest, Pages, Undecoded

__all__ = ("StageRunsGroup",)


class StageRunsGroup(Group):
    """
    Status of every stage in a pipeline run, and the operations it carries out.
    """

    __slots__ = ()

    async def get_pipeline_run_stage_run(
        self,
        pipeline_run_id: str | int | UUID,
        stage_run_id: str | int | UUID,
    ) -> StageRun:
        """
        Get a stage run.

        Returns one stage run with its status, the name and description of its stage, and its start and end
        times.

        `GET /pipelines/v0/runs/{pipeline_run_id}/stageruns/{stage_run_id}/`; documented errors: 401, 404,
        500.

        Args:
            pipeline_run_id: Id of the pipeline run.
            stage_run_id: Id of the stage run.

        Returns:
            What is under `content` of the answer.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .get_pipeline_run_stage_run import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            pipeline_run_id=pipeline_run_id,
            stage_run_id=stage_run_id,
        )
        answer: StageRun = await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
        return answer

    def get_pipeline_run_stage_runs(
        self,
        pipeline_run_id: str | int | UUID,
        *,
        status: StageRunStatus | Filter | Unset = UNSET,
        offset: int = 0,
        page_size: int | None = None,
        max_items: int | None = None,
    ) -> Pages[StageRun]:
        """
        List the stage runs of a pipeline run.

        Returns a page of the stage runs inside one pipeline run, optionally only those in a given status.

        `GET /pipelines/v0/runs/{pipeline_run_id}/stageruns/`; documented errors: 400, 401, 404, 500.

        Args:
            pipeline_run_id: Id of the pipeline run.
            status: Status of the stage run.
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
            from .get_pipeline_run_stage_runs import OPERATION, _get_kwargs

            kwargs = _get_kwargs(
                pipeline_run_id=pipeline_run_id,
                status=status,
                limit=page.limit,
                offset=page.offset,
            )
            return await fetch(OPERATION, self._caller.client.get_async_httpx_client(), kwargs, page)

        spec = PageSpec(
            "GET /pipelines/v0/runs/{pipeline_run_id}/stageruns/",
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

    async def get_pipeline_stage_run_operation(
        self,
        stage_run_id: str | int | UUID,
        stage_run_operation_id: str | int | UUID,
    ) -> StageRunOperation:
        """
        Get an operation of a stage run.

        Returns one operation of a stage run with its type and arguments.

        `GET /pipelines/v0/stageruns/{stage_run_id}/operations/{stage_run_operation_id}/`; documented
        errors: 401, 404, 500.

        Args:
            stage_run_id: Id of the stage run.
            stage_run_operation_id: Id of the operation within the stage run.

        Returns:
            What is under `content` of the answer.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .get_pipeline_stage_run_operation import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            stage_run_id=stage_run_id,
            stage_run_operation_id=stage_run_operation_id,
        )
        answer: StageRunOperation = await call(
            OPERATION, self._caller.client.get_async_httpx_client(), kwargs
        )
        return answer

    def get_pipeline_stage_run_operations(
        self,
        stage_run_id: str | int | UUID,
        *,
        offset: int = 0,
        page_size: int | None = None,
        max_items: int | None = None,
    ) -> Pages[StageRunOperation]:
        """
        List the operations of a stage run.

        Returns a page of the operations that a stage run carries out, each with its type and arguments.

        `GET /pipelines/v0/stageruns/{stage_run_id}/operations/`; documented errors: 401, 404, 500.

        Args:
            stage_run_id: Id of the stage run.
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
            from .get_pipeline_stage_run_operations import OPERATION, _get_kwargs

            kwargs = _get_kwargs(
                stage_run_id=stage_run_id,
                limit=page.limit,
                offset=page.offset,
            )
            return await fetch(OPERATION, self._caller.client.get_async_httpx_client(), kwargs, page)

        spec = PageSpec(
            "GET /pipelines/v0/stageruns/{stage_run_id}/operations/",
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

    async def update_pipeline_run_stage_run(
        self,
        pipeline_run_id: str | int | UUID,
        stage_run_id: str | int | UUID,
        body: UpdatePipelineRunStageRunRequest,
    ) -> StageRun:
        """
        Update the status of a stage run.

        Sets the status of one stage run of a pipeline run and returns the stage run.

        `PUT /pipelines/v0/runs/{pipeline_run_id}/stageruns/{stage_run_id}/`; documented errors: 400, 401,
        403, 404, 500.

        Args:
            pipeline_run_id: Id of the pipeline run.
            stage_run_id: Id of the stage run.
            body: Fields: `status`.

        Returns:
            What is under `content` of the answer.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .update_pipeline_run_stage_run import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            pipeline_run_id=pipeline_run_id,
            stage_run_id=stage_run_id,
            body=body,
        )
        answer: StageRun = await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
        return answer
