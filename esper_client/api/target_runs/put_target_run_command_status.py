# Written by `make generate` from the API description, with scripts/templates/endpoint_module.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import Response

if TYPE_CHECKING:
    from uuid import UUID

    from ...client import AuthenticatedClient
    from ...models.pipeline_command_answer import PipelineCommandAnswer
    from ...models.put_target_run_command_status_request import PutTargetRunCommandStatusRequest

OPERATION = Operation(
    "PUT",
    "/pipelines/v0/stageruns/{stage_run_id}/targetruns/{target_run_id}/command/{command_id}/",
    parameters=(
        Parameter("stage_run_id", "path", _c.STR, required=True),
        Parameter("target_run_id", "path", _c.STR, required=True),
        Parameter("command_id", "path", _c.STR, required=True),
    ),
    answer=_c.Ref("pipeline_command_answer", "PipelineCommandAnswer"),
    inside=("content",),
    body=_c.Ref("put_target_run_command_status_request", "PutTargetRunCommandStatusRequest"),
    body_required=True,
    body_kind="json",
)


def _get_kwargs(
    stage_run_id: str | int | UUID,
    target_run_id: str | int | UUID,
    command_id: str | int | UUID,
    *,
    body: PutTargetRunCommandStatusRequest,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        stage_run_id,
        target_run_id,
        command_id,
        body=body,
    )


async def asyncio_detailed(
    stage_run_id: str | int | UUID,
    target_run_id: str | int | UUID,
    command_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    body: PutTargetRunCommandStatusRequest,
) -> Response[PipelineCommandAnswer]:
    """Send what `TargetRunsGroup.put_target_run_command_status` documents through `client`; return the answer with its status and headers."""
    kwargs = _get_kwargs(
        stage_run_id=stage_run_id,
        target_run_id=target_run_id,
        command_id=command_id,
        body=body,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    stage_run_id: str | int | UUID,
    target_run_id: str | int | UUID,
    command_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    body: PutTargetRunCommandStatusRequest,
) -> PipelineCommandAnswer:
    """Send what `TargetRunsGroup.put_target_run_command_status` documents through `client`; return the decoded answer."""
    response = await asyncio_detailed(
        stage_run_id=stage_run_id,
        target_run_id=target_run_id,
        command_id=command_id,
        body=body,
        client=client,
    )
    return response.parsed
