# Written by `make generate` from the API description, with scripts/templates/endpoint_module.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import UNSET, Filter, Response, Unset

if TYPE_CHECKING:
    from enum import Enum
    from uuid import UUID

    from ...client import AuthenticatedClient
    from ...models.get_pipeline_stage_target_runs_ordering import GetPipelineStageTargetRunsOrdering
    from ...models.get_pipeline_stage_target_runs_status import GetPipelineStageTargetRunsStatus
    from ...models.target_run_page_answer import TargetRunPageAnswer

OPERATION = Operation(
    "GET",
    "/pipelines/v0/stageruns/{stage_run_id}/targetruns/",
    parameters=(
        Parameter("stage_run_id", "path", _c.STR, required=True),
        Parameter(
            "status",
            "query",
            _c.Choice("get_pipeline_stage_target_runs_status", "GetPipelineStageTargetRunsStatus"),
        ),
        Parameter("stage_run_operation_id", "query", _c.STR),
        Parameter(
            "ordering",
            "query",
            _c.Choice("get_pipeline_stage_target_runs_ordering", "GetPipelineStageTargetRunsOrdering"),
        ),
        Parameter("limit", "query", _c.INT),
        Parameter("offset", "query", _c.INT),
    ),
    answer=_c.Ref("target_run_page_answer", "TargetRunPageAnswer"),
)


def _get_kwargs(
    stage_run_id: str | int | UUID,
    *,
    status: GetPipelineStageTargetRunsStatus | Filter | Unset = UNSET,
    stage_run_operation_id: str | UUID | Enum | Unset = UNSET,
    ordering: GetPipelineStageTargetRunsOrdering | Filter | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        stage_run_id,
        status,
        stage_run_operation_id,
        ordering,
        limit,
        offset,
    )


async def asyncio_detailed(
    stage_run_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    status: GetPipelineStageTargetRunsStatus | Filter | Unset = UNSET,
    stage_run_operation_id: str | UUID | Enum | Unset = UNSET,
    ordering: GetPipelineStageTargetRunsOrdering | Filter | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> Response[TargetRunPageAnswer]:
    """Send what `TargetRunsGroup.get_pipeline_stage_target_runs` documents through `client`; return the answer with its status and headers."""
    kwargs = _get_kwargs(
        stage_run_id=stage_run_id,
        status=status,
        stage_run_operation_id=stage_run_operation_id,
        ordering=ordering,
        limit=limit,
        offset=offset,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    stage_run_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    status: GetPipelineStageTargetRunsStatus | Filter | Unset = UNSET,
    stage_run_operation_id: str | UUID | Enum | Unset = UNSET,
    ordering: GetPipelineStageTargetRunsOrdering | Filter | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> TargetRunPageAnswer:
    """Send what `TargetRunsGroup.get_pipeline_stage_target_runs` documents through `client`; return one page, decoded."""
    response = await asyncio_detailed(
        stage_run_id=stage_run_id,
        status=status,
        stage_run_operation_id=stage_run_operation_id,
        ordering=ordering,
        limit=limit,
        offset=offset,
        client=client,
    )
    return response.parsed
