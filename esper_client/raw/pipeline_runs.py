# Written by `make generate` from the API description, with scripts/templates/raw_group.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._request import send
from ..groups import Group
from ..types import UNSET, Filter, Response, Unset

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.get_all_pipeline_runs_ordering import GetAllPipelineRunsOrdering
    from ..models.get_pipeline_runs_ordering import GetPipelineRunsOrdering
    from ..models.pipeline_run_answer import PipelineRunAnswer
    from ..models.pipeline_run_create import PipelineRunCreate
    from ..models.pipeline_run_page_answer import PipelineRunPageAnswer
    from ..models.pipeline_run_status import PipelineRunStatus
    from ..models.pipeline_run_update import PipelineRunUpdate

__all__ = ("RawPipelineRunsGroup",)


class RawPipelineRunsGroup(Group):
    """The operations of the group `pipeline_runs`, with their answers as they came."""

    __slots__ = ()

    async def create_pipeline_run(
        self,
        pipeline_id: str | int | UUID,
        body: PipelineRunCreate,
    ) -> Response[PipelineRunAnswer]:
        """Do what `PipelineRunsGroup.create_pipeline_run` documents; return the answer with status and headers."""
        from ..api.pipeline_runs.create_pipeline_run import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            pipeline_id=pipeline_id,
            body=body,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def delete_pipeline_run(
        self,
        pipeline_id: str | int | UUID,
        pipeline_run_id: str | int | UUID,
    ) -> Response[PipelineRunAnswer]:
        """Do what `PipelineRunsGroup.delete_pipeline_run` documents; return the answer with status and headers."""
        from ..api.pipeline_runs.delete_pipeline_run import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            pipeline_id=pipeline_id,
            pipeline_run_id=pipeline_run_id,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def get_all_pipeline_runs(
        self,
        *,
        status: PipelineRunStatus | Filter | Unset = UNSET,
        pipeline_name: Filter | Unset = UNSET,
        ordering: GetAllPipelineRunsOrdering | Filter | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
    ) -> Response[PipelineRunPageAnswer]:
        """Do what `PipelineRunsGroup.get_all_pipeline_runs` documents, for one page; return the answer with status and headers."""
        from ..api.pipeline_runs.get_all_pipeline_runs import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            status=status,
            pipeline_name=pipeline_name,
            ordering=ordering,
            limit=limit,
            offset=offset,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def get_pipeline_run(
        self,
        pipeline_id: str | int | UUID,
        pipeline_run_id: str | int | UUID,
    ) -> Response[PipelineRunAnswer]:
        """Do what `PipelineRunsGroup.get_pipeline_run` documents; return the answer with status and headers."""
        from ..api.pipeline_runs.get_pipeline_run import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            pipeline_id=pipeline_id,
            pipeline_run_id=pipeline_run_id,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def get_pipeline_runs(
        self,
        pipeline_id: str | int | UUID,
        *,
        status: PipelineRunStatus | Filter | Unset = UNSET,
        ordering: GetPipelineRunsOrdering | Filter | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
    ) -> Response[PipelineRunPageAnswer]:
        """Do what `PipelineRunsGroup.get_pipeline_runs` documents, for one page; return the answer with status and headers."""
        from ..api.pipeline_runs.get_pipeline_runs import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            pipeline_id=pipeline_id,
            status=status,
            ordering=ordering,
            limit=limit,
            offset=offset,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def update_pipeline_run(
        self,
        pipeline_id: str | int | UUID,
        pipeline_run_id: str | int | UUID,
        body: PipelineRunUpdate,
    ) -> Response[PipelineRunAnswer]:
        """Do what `PipelineRunsGroup.update_pipeline_run` documents; return the answer with status and headers."""
        from ..api.pipeline_runs.update_pipeline_run import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            pipeline_id=pipeline_id,
            pipeline_run_id=pipeline_run_id,
            body=body,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
