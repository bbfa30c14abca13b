# Written by `make generate` from the API description, with scripts/templates/raw_group.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._request import send
from ..groups import Group
from ..types import UNSET, Filter, Response, Unset

if TYPE_CHECKING:
    from enum import Enum
    from typing import Any
    from uuid import UUID

    from ..models.create_pipeline_stage_target_runs_response import CreatePipelineStageTargetRunsResponse
    from ..models.get_pipeline_stage_target_runs_ordering import GetPipelineStageTargetRunsOrdering
    from ..models.get_pipeline_stage_target_runs_status import GetPipelineStageTargetRunsStatus
    from ..models.pipeline_command_answer import PipelineCommandAnswer
    from ..models.put_target_run_command_status_request import PutTargetRunCommandStatusRequest
    from ..models.target_run_answer import TargetRunAnswer
    from ..models.target_run_create import TargetRunCreate
    from ..models.target_run_page_answer import TargetRunPageAnswer
    from ..models.target_run_update import TargetRunUpdate

__all__ = ("RawTargetRunsGroup",)


class RawTargetRunsGroup(Group):
    """The operations of the group `target_runs`, with their answers as they came."""

    __slots__ = ()

    async def create_pipeline_stage_target_runs(
        self,
        stage_run_id: str | int | UUID,
        body: TargetRunCreate,
    ) -> Response[CreatePipelineStageTargetRunsResponse]:
        """Do what `TargetRunsGroup.create_pipeline_stage_target_runs` documents; return the answer with status and headers."""
        from ..api.target_runs.create_pipeline_stage_target_runs import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            stage_run_id=stage_run_id,
            body=body,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def create_target_run_command(
        self,
        stage_run_id: str | int | UUID,
        target_run_id: str | int | UUID,
        body: dict[str, Any],
    ) -> Response[PipelineCommandAnswer]:
        """Do what `TargetRunsGroup.create_target_run_command` documents; return the answer with status and headers."""
        from ..api.target_runs.create_target_run_command import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            stage_run_id=stage_run_id,
            target_run_id=target_run_id,
            body=body,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def get_pipeline_stage_target_run(
        self,
        stage_run_id: str | int | UUID,
        target_run_id: str | int | UUID,
    ) -> Response[TargetRunAnswer]:
        """Do what `TargetRunsGroup.get_pipeline_stage_target_run` documents; return the answer with status and headers."""
        from ..api.target_runs.get_pipeline_stage_target_run import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            stage_run_id=stage_run_id,
            target_run_id=target_run_id,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def get_pipeline_stage_target_runs(
        self,
        stage_run_id: str | int | UUID,
        *,
        status: GetPipelineStageTargetRunsStatus | Filter | Unset = UNSET,
        stage_run_operation_id: str | UUID | Enum | Unset = UNSET,
        ordering: GetPipelineStageTargetRunsOrdering | Filter | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
    ) -> Response[TargetRunPageAnswer]:
        """Do what `TargetRunsGroup.get_pipeline_stage_target_runs` documents, for one page; return the answer with status and headers."""
        from ..api.target_runs.get_pipeline_stage_target_runs import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            stage_run_id=stage_run_id,
            status=status,
            stage_run_operation_id=stage_run_operation_id,
            ordering=ordering,
            limit=limit,
            offset=offset,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def get_target_run_command_status(
        self,
        stage_run_id: str | int | UUID,
        target_run_id: str | int | UUID,
    ) -> Response[PipelineCommandAnswer]:
        """Do what `TargetRunsGroup.get_target_run_command_status` documents; return the answer with status and headers."""
        from ..api.target_runs.get_target_run_command_status import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            stage_run_id=stage_run_id,
            target_run_id=target_run_id,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def put_target_run_command_status(
        self,
        stage_run_id: str | int | UUID,
        target_run_id: str | int | UUID,
        command_id: str | int | UUID,
        body: PutTargetRunCommandStatusRequest,
    ) -> Response[PipelineCommandAnswer]:
        """Do what `TargetRunsGroup.put_target_run_command_status` documents; return the answer with status and headers."""
        from ..api.target_runs.put_target_run_command_status import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            stage_run_id=stage_run_id,
            target_run_id=target_run_id,
            command_id=command_id,
            body=body,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def update_pipeline_stage_target_run(
        self,
        stage_run_id: str | int | UUID,
        target_run_id: str | int | UUID,
        body: TargetRunUpdate,
    ) -> Response[TargetRunAnswer]:
        """Do what `TargetRunsGroup.update_pipeline_stage_target_run` documents; return the answer with status and headers."""
        from ..api.target_runs.update_pipeline_stage_target_run import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            stage_run_id=stage_run_id,
            target_run_id=target_run_id,
            body=body,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
