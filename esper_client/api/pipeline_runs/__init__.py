# Written by `make generate` from the API description, with scripts/templates/endpoint_init.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._request import call, fetch, fill
from ...groups import Group
from ...types import UNSET, EnterpriseId, Filter, Filters, JsonValue, Unset

if TYPE_CHECKING:
    from uuid import UUID

    from ...models.get_all_pipeline_runs_ordering import GetAllPipelineRunsOrdering
    from ...models.get_pipeline_runs_ordering import GetPipelineRunsOrdering
    from ...models.pipeline_run import PipelineRun
    from ...models.pipeline_run_create import PipelineRunCreate
    from ...models.pipeline_run_status import PipelineRunStatus
    from ...models.pipeline_run_update import PipelineRunUpdate
    from ...paging import PageRequest, Pages, Undecoded

__all__ = ("PipelineRunsGroup",)


class PipelineRunsGroup(Group):
    """
    Start runs of a pipeline, follow their status and cancel them.
    """

    __slots__ = ()

    async def create_pipeline_run(
        self,
        pipeline_id: str | int | UUID,
        body: PipelineRunCreate,
    ) -> PipelineRun:
        """
        Start a pipeline run.

        Creates a run of a pipeline; the JSON body has no fields to fill in. The answer is 200 with the new
        run, whose later progress is read from the run and its stage runs.

        `POST /pipelines/v0/pipelines/{pipeline_id}/runs/`; documented errors: 400, 401, 403, 404, 500.

        Args:
            pipeline_id: Id of the pipeline.
            body: A value of the type above.

        Returns:
            What is under `content` of the answer.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .create_pipeline_run import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            pipeline_id=pipeline_id,
            body=body,
        )
        answer: PipelineRun = await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
        return answer

    async def delete_pipeline_run(
        self,
        pipeline_id: str | int | UUID,
        pipeline_run_id: str | int | UUID,
    ) -> PipelineRun | None:
        """
        Delete a pipeline run.

        Removes a run of a pipeline. The answer is 200 with the removed run.

        `DELETE /pipelines/v0/pipelines/{pipeline_id}/runs/{pipeline_run_id}/`; documented errors: 401, 403,
        404, 500.

        Args:
            pipeline_id: Id of the pipeline.
            pipeline_run_id: Id of the pipeline run.

        Returns:
            What is under `content` of the answer, or `None`.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .delete_pipeline_run import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            pipeline_id=pipeline_id,
            pipeline_run_id=pipeline_run_id,
        )
        answer: PipelineRun | None = await call(
            OPERATION, self._caller.client.get_async_httpx_client(), kwargs
        )
        return answer

    def get_all_pipeline_runs(
        self,
        *,
        status: PipelineRunStatus | Filter | Unset = UNSET,
        pipeline_name: Filter | Unset = UNSET,
        ordering: GetAllPipelineRunsOrdering | Filter | Unset = UNSET,
        offset: int = 0,
        page_size: int | None = None,
        max_items: int | None = None,
    ) -> Pages[PipelineRun]:
        """
        List the runs of all pipelines.

        Returns a page of runs across every pipeline, with filters on status and pipeline name.

        `GET /pipelines/v0/runs/`; documented errors: 400, 401, 500.

        Args:
            status: Status of the pipeline run.
            pipeline_name: Keeps only runs of the pipeline with this name.
            ordering: Field to sort the entries by; put `-` in front of the name for descending order.
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
            from .get_all_pipeline_runs import OPERATION, _get_kwargs

            kwargs = _get_kwargs(
                status=status,
                pipeline_name=pipeline_name,
                ordering=ordering,
                limit=page.limit,
                offset=page.offset,
            )
            return await fetch(OPERATION, self._caller.client.get_async_httpx_client(), kwargs, page)

        spec = PageSpec(
            "GET /pipelines/v0/runs/",
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

    async def get_pipeline_run(
        self,
        pipeline_id: str | int | UUID,
        pipeline_run_id: str | int | UUID,
    ) -> PipelineRun:
        """
        Get a pipeline run.

        Returns one run of a pipeline with its number, status and start and end times.

        `GET /pipelines/v0/pipelines/{pipeline_id}/runs/{pipeline_run_id}/`; documented errors: 401, 404,
        500.

        Args:
            pipeline_id: Id of the pipeline.
            pipeline_run_id: Id of the pipeline run.

        Returns:
            What is under `content` of the answer.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .get_pipeline_run import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            pipeline_id=pipeline_id,
            pipeline_run_id=pipeline_run_id,
        )
        answer: PipelineRun = await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
        return answer

    def get_pipeline_runs(
        self,
        pipeline_id: str | int | UUID,
        *,
        status: PipelineRunStatus | Filter | Unset = UNSET,
        ordering: GetPipelineRunsOrdering | Filter | Unset = UNSET,
        offset: int = 0,
        page_size: int | None = None,
        max_items: int | None = None,
    ) -> Pages[PipelineRun]:
        """
        List the runs of a pipeline.

        Returns a page of the runs of one pipeline. Runs can be filtered by status and ordered by number,
        status, start or end time.

        `GET /pipelines/v0/pipelines/{pipeline_id}/runs/`; documented errors: 400, 401, 404, 500.

        Args:
            pipeline_id: Id of the pipeline.
            status: Status of the pipeline run.
            ordering: Field to sort the entries by; put `-` in front of the name for descending order.
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
            from .get_pipeline_runs import OPERATION, _get_kwargs

            kwargs = _get_kwargs(
                pipeline_id=pipeline_id,
                status=status,
                ordering=ordering,
                limit=page.limit,
                offset=page.offset,
            )
            return await fetch(OPERATION, self._caller.client.get_async_httpx_client(), kwargs, page)

        spec = PageSpec(
            "GET /pipelines/v0/pipelines/{pipeline_id}/runs/",
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

    async def update_pipeline_run(
        self,
        pipeline_id: str | int | UUID,
        pipeline_run_id: str | int | UUID,
        body: PipelineRunUpdate,
    ) -> PipelineRun:
        """
        Update the status of a pipeline run.

        Sets the status of a pipeline run, for example to cancelled. The answer holds the run.

        `PUT /pipelines/v0/pipelines/{pipeline_id}/runs/{pipeline_run_id}/`; documented errors: 400, 401,
        403, 404, 500.

        Args:
            pipeline_id: Id of the pipeline.
            pipeline_run_id: Id of the pipeline run.
            body: New status for a pipeline run.

        Returns:
            What is under `content` of the answer.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .update_pipeline_run import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            pipeline_id=pipeline_id,
            pipeline_run_id=pipeline_run_id,
            body=body,
        )
        answer: PipelineRun = await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
        return answer
