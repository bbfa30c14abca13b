from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import Response

if TYPE_CHECKING:
    from uuid import UUID

    from ...client import AuthenticatedClient
    from ...models.pipeline_run_answer import PipelineRunAnswer

OPERATION = Operation(
    "GET",
    "/pipelines/v0/pipelines/{pipeline_id}/runs/{pipeline_run_id}/",
    parameters=(
        Parameter("pipeline_id", "path", _c.STR, required=True),
        Parameter("pipeline_run_id", "path", _c.STR, required=True),
    ),
    answer=_c.Ref("pipeline_run_answer", "PipelineRunAnswer"),
)


def _get_kwargs(
    pipeline_id: str | int | UUID,
    pipeline_run_id: str | int | UUID,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        pipeline_id,
        pipeline_run_id,
    )


async def asyncio_detailed(
    pipeline_id: str | int | UUID,
    pipeline_run_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
) -> Response[PipelineRunAnswer]:
    """
    Get a pipeline run.

    Returns one run of a pipeline with its number, status and start and end times.

    `GET /pipelines/v0/pipelines/{pipeline_id}/runs/{pipeline_run_id}/`; documented errors: 401, 404,
    500.

    Args:
        pipeline_id: Id of the pipeline.
        pipeline_run_id: Id of the pipeline run.
        client: What sends the request.

    Returns:
        The answer with its status and headers.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    kwargs = _get_kwargs(
        pipeline_id=pipeline_id,
        pipeline_run_id=pipeline_run_id,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    pipeline_id: str | int | UUID,
    pipeline_run_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
) -> PipelineRunAnswer:
    """
    Get a pipeline run.

    Returns one run of a pipeline with its number, status and start and end times.

    `GET /pipelines/v0/pipelines/{pipeline_id}/runs/{pipeline_run_id}/`; documented errors: 401, 404,
    500.

    Args:
        pipeline_id: Id of the pipeline.
        pipeline_run_id: Id of the pipeline run.
        client: What sends the request.

    Returns:
        The decoded answer.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    response = await asyncio_detailed(
        pipeline_id=pipeline_id,
        pipeline_run_id=pipeline_run_id,
        client=client,
    )
    return response.parsed
