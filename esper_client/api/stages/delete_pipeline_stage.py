from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import Response

if TYPE_CHECKING:
    from uuid import UUID

    from ...client import AuthenticatedClient
    from ...models.stage_answer import StageAnswer

OPERATION = Operation(
    "DELETE",
    "/pipelines/v0/pipelines/{pipeline_id}/stages/{stage_id}/",
    parameters=(
        Parameter("pipeline_id", "path", _c.STR, required=True),
        Parameter("stage_id", "path", _c.STR, required=True),
    ),
    answer=_c.Ref("stage_answer", "StageAnswer"),
)


def _get_kwargs(
    pipeline_id: str | int | UUID,
    stage_id: str | int | UUID,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        pipeline_id,
        stage_id,
    )


async def asyncio_detailed(
    pipeline_id: str | int | UUID,
    stage_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
) -> Response[StageAnswer]:
    """
    Delete a stage.

    Removes a stage from its pipeline. The answer is 200 with the removed stage.

    `DELETE /pipelines/v0/pipelines/{pipeline_id}/stages/{stage_id}/`; documented errors: 401, 403, 404,
    500.

    Args:
        pipeline_id: Id of the pipeline.
        stage_id: Id of the pipeline stage.
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
        stage_id=stage_id,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    pipeline_id: str | int | UUID,
    stage_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
) -> StageAnswer:
    """
    Delete a stage.

    Removes a stage from its pipeline. The answer is 200 with the removed stage.

    `DELETE /pipelines/v0/pipelines/{pipeline_id}/stages/{stage_id}/`; documented errors: 401, 403, 404,
    500.

    Args:
        pipeline_id: Id of the pipeline.
        stage_id: Id of the pipeline stage.
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
        stage_id=stage_id,
        client=client,
    )
    return response.parsed
