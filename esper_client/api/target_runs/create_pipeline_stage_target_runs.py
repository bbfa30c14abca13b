from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import Response

if TYPE_CHECKING:
    from uuid import UUID

    from ...client import AuthenticatedClient
    from ...models.create_pipeline_stage_target_runs_response import CreatePipelineStageTargetRunsResponse
    from ...models.target_run_create import TargetRunCreate

OPERATION = Operation(
    "POST",
    "/pipelines/v0/stageruns/{stage_run_id}/targetruns/",
    parameters=(Parameter("stage_run_id", "path", _c.STR, required=True),),
    answer=_c.Ref("create_pipeline_stage_target_runs_response", "CreatePipelineStageTargetRunsResponse"),
    body=_c.Ref("target_run_create", "TargetRunCreate"),
    body_required=True,
    body_kind="json",
)


def _get_kwargs(
    stage_run_id: str | int | UUID,
    *,
    body: TargetRunCreate,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        stage_run_id,
        body=body,
    )


async def asyncio_detailed(
    stage_run_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    body: TargetRunCreate,
) -> Response[CreatePipelineStageTargetRunsResponse]:
    """
    Create target runs for a target.

    Creates target runs in a stage run for the given target; target_id is required. The content of the
    answer is an array of target runs.

    `POST /pipelines/v0/stageruns/{stage_run_id}/targetruns/`; documented errors: 400, 401, 403, 404,
    500.

    Args:
        stage_run_id: Id of the stage run.
        client: What sends the request.
        body: Target run as sent to create one.

    Returns:
        The answer with its status and headers.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    kwargs = _get_kwargs(
        stage_run_id=stage_run_id,
        body=body,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    stage_run_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    body: TargetRunCreate,
) -> CreatePipelineStageTargetRunsResponse:
    """
    Create target runs for a target.

    Creates target runs in a stage run for the given target; target_id is required. The content of the
    answer is an array of target runs.

    `POST /pipelines/v0/stageruns/{stage_run_id}/targetruns/`; documented errors: 400, 401, 403, 404,
    500.

    Args:
        stage_run_id: Id of the stage run.
        client: What sends the request.
        body: Target run as sent to create one.

    Returns:
        The decoded answer.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    response = await asyncio_detailed(
        stage_run_id=stage_run_id,
        body=body,
        client=client,
    )
    return response.parsed
