# Written by `make generate` from the API description, with scripts/templates/endpoint_module.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import Response

if TYPE_CHECKING:
    from uuid import UUID

    from ...client import AuthenticatedClient
    from ...models.target_run_answer import TargetRunAnswer

OPERATION = Operation(
    "GET",
    "/pipelines/v0/stageruns/{stage_run_id}/targetruns/{target_run_id}/",
    parameters=(
        Parameter("stage_run_id", "path", _c.STR, required=True),
        Parameter("target_run_id", "path", _c.STR, required=True),
    ),
    answer=_c.Ref("target_run_answer", "TargetRunAnswer"),
    inside=("content",),
)


def _get_kwargs(
    stage_run_id: str | int | UUID,
    target_run_id: str | int | UUID,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        stage_run_id,
        target_run_id,
    )


async def asyncio_detailed(
    stage_run_id: str | int | UUID,
    target_run_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
) -> Response[TargetRunAnswer]:
    """Send what `TargetRunsGroup.get_pipeline_stage_target_run` documents through `client`; return the answer with its status and headers."""
    kwargs = _get_kwargs(
        stage_run_id=stage_run_id,
        target_run_id=target_run_id,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    stage_run_id: str | int | UUID,
    target_run_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
) -> TargetRunAnswer:
    """Send what `TargetRunsGroup.get_pipeline_stage_target_run` documents through `client`; return the decoded answer."""
    response = await asyncio_detailed(
        stage_run_id=stage_run_id,
        target_run_id=target_run_id,
        client=client,
    )
    return response.parsed
