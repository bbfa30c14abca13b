# Written by `make generate` from the API description, with scripts/templates/endpoint_module.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import Response

if TYPE_CHECKING:
    from uuid import UUID

    from ...client import AuthenticatedClient
    from ...models.stage_run_answer import StageRunAnswer
    from ...models.update_pipeline_run_stage_run_request import UpdatePipelineRunStageRunRequest

OPERATION = Operation(
    "PUT",
    "/pipelines/v0/runs/{pipeline_run_id}/stageruns/{stage_run_id}/",
    parameters=(
        Parameter("pipeline_run_id", "path", _c.STR, required=True),
        Parameter("stage_run_id", "path", _c.STR, required=True),
    ),
    answer=_c.Ref("stage_run_answer", "StageRunAnswer"),
    inside=("content",),
    body=_c.Ref("update_pipeline_run_stage_run_request", "UpdatePipelineRunStageRunRequest"),
    body_required=True,
    body_kind="json",
)


def _get_kwargs(
    pipeline_run_id: str | int | UUID,
    stage_run_id: str | int | UUID,
    *,
    body: UpdatePipelineRunStageRunRequest,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        pipeline_run_id,
        stage_run_id,
        body=body,
    )


async def asyncio_detailed(
    pipeline_run_id: str | int | UUID,
    stage_run_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    body: UpdatePipelineRunStageRunRequest,
) -> Response[StageRunAnswer]:
    """Send what `StageRunsGroup.update_pipeline_run_stage_run` documents through `client`; return the answer with its status and headers."""
    kwargs = _get_kwargs(
        pipeline_run_id=pipeline_run_id,
        stage_run_id=stage_run_id,
        body=body,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    pipeline_run_id: str | int | UUID,
    stage_run_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    body: UpdatePipelineRunStageRunRequest,
) -> StageRunAnswer:
    """Send what `StageRunsGroup.update_pipeline_run_stage_run` documents through `client`; return the decoded answer."""
    response = await asyncio_detailed(
        pipeline_run_id=pipeline_run_id,
        stage_run_id=stage_run_id,
        body=body,
        client=client,
    )
    return response.parsed
