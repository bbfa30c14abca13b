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

OPERATION = Operation(
    "GET",
    "/pipelines/v0/runs/{pipeline_run_id}/stageruns/{stage_run_id}/",
    parameters=(
        Parameter("pipeline_run_id", "path", _c.STR, required=True),
        Parameter("stage_run_id", "path", _c.STR, required=True),
    ),
    answer=_c.Ref("stage_run_answer", "StageRunAnswer"),
    inside=("content",),
)


def _get_kwargs(
    pipeline_run_id: str | int | UUID,
    stage_run_id: str | int | UUID,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        pipeline_run_id,
        stage_run_id,
    )


async def asyncio_detailed(
    pipeline_run_id: str | int | UUID,
    stage_run_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
) -> Response[StageRunAnswer]:
    """Send what `StageRunsGroup.get_pipeline_run_stage_run` documents through `client`; return the answer with its status and headers."""
    kwargs = _get_kwargs(
        pipeline_run_id=pipeline_run_id,
        stage_run_id=stage_run_id,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    pipeline_run_id: str | int | UUID,
    stage_run_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
) -> StageRunAnswer:
    """Send what `StageRunsGroup.get_pipeline_run_stage_run` documents through `client`; return the decoded answer."""
    response = await asyncio_detailed(
        pipeline_run_id=pipeline_run_id,
        stage_run_id=stage_run_id,
        client=client,
    )
    return response.parsed
