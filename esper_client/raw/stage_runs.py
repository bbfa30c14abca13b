# Written by `make generate` from the API description, with scripts/templates/raw_group.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._request import send
from ..groups import Group
from ..types import UNSET, Filter, Response, Unset

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.stage_run_answer import StageRunAnswer
    from ..models.stage_run_operation_answer import StageRunOperationAnswer
    from ..models.stage_run_operation_page_answer import StageRunOperationPageAnswer
    from ..models.stage_run_page_answer import StageRunPageAnswer
    from ..models.stage_run_status import StageRunStatus
    from ..models.update_pipeline_run_stage_run_request import UpdatePipelineRunStageRunRequest

__all__ = ("RawStageRunsGroup",)


class RawStageRunsGroup(Group):
    """The operations of the group `stage_runs`, with their answers as they came."""

    __slots__ = ()

    async def get_pipeline_run_stage_run(
        self,
        pipeline_run_id: str | int | UUID,
        stage_run_id: str | int | UUID,
    ) -> Response[StageRunAnswer]:
        """Do what `StageRunsGroup.get_pipeline_run_stage_run` documents; return the answer with status and headers."""
        from ..api.stage_runs.get_pipeline_run_stage_run import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            pipeline_run_id=pipeline_run_id,
            stage_run_id=stage_run_id,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def get_pipeline_run_stage_runs(
        self,
        pipeline_run_id: str | int | UUID,
        *,
        status: StageRunStatus | Filter | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
    ) -> Response[StageRunPageAnswer]:
        """Do what `StageRunsGroup.get_pipeline_run_stage_runs` documents, for one page; return the answer with status and headers."""
        from ..api.stage_runs.get_pipeline_run_stage_runs import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            pipeline_run_id=pipeline_run_id,
            status=status,
            limit=limit,
            offset=offset,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def get_pipeline_stage_run_operation(
        self,
        stage_run_id: str | int | UUID,
        stage_run_operation_id: str | int | UUID,
    ) -> Response[StageRunOperationAnswer]:
        """Do what `StageRunsGroup.get_pipeline_stage_run_operation` documents; return the answer with status and headers."""
        from ..api.stage_runs.get_pipeline_stage_run_operation import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            stage_run_id=stage_run_id,
            stage_run_operation_id=stage_run_operation_id,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def get_pipeline_stage_run_operations(
        self,
        stage_run_id: str | int | UUID,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
    ) -> Response[StageRunOperationPageAnswer]:
        """Do what `StageRunsGroup.get_pipeline_stage_run_operations` documents, for one page; return the answer with status and headers."""
        from ..api.stage_runs.get_pipeline_stage_run_operations import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            stage_run_id=stage_run_id,
            limit=limit,
            offset=offset,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def update_pipeline_run_stage_run(
        self,
        pipeline_run_id: str | int | UUID,
        stage_run_id: str | int | UUID,
        body: UpdatePipelineRunStageRunRequest,
    ) -> Response[StageRunAnswer]:
        """Do what `StageRunsGroup.update_pipeline_run_stage_run` documents; return the answer with status and headers."""
        from ..api.stage_runs.update_pipeline_run_stage_run import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            pipeline_run_id=pipeline_run_id,
            stage_run_id=stage_run_id,
            body=body,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
