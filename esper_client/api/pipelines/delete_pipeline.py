from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import Response

if TYPE_CHECKING:
    from uuid import UUID

    from ...client import AuthenticatedClient
    from ...models.pipeline_answer import PipelineAnswer

OPERATION = Operation(
    "DELETE",
    "/pipelines/v0/pipelines/{pipeline_id}/",
    parameters=(Parameter("pipeline_id", "path", _c.STR, required=True),),
    answer=_c.Ref("pipeline_answer", "PipelineAnswer"),
)


def _get_kwargs(
    pipeline_id: str | int | UUID,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        pipeline_id,
    )


async def asyncio_detailed(
    pipeline_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
) -> Response[PipelineAnswer]:
    """
    Delete a pipeline.

    Removes a pipeline. The call answers 200 and hands back the pipeline that was deleted.

    `DELETE /pipelines/v0/pipelines/{pipeline_id}/`; documented errors: 401, 403, 404, 500.

    Args:
        pipeline_id: Id of the pipeline.
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
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    pipeline_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
) -> PipelineAnswer:
    """
    Delete a pipeline.

    Removes a pipeline. The call answers 200 and hands back the pipeline that was deleted.

    `DELETE /pipelines/v0/pipelines/{pipeline_id}/`; documented errors: 401, 403, 404, 500.

    Args:
        pipeline_id: Id of the pipeline.
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
        client=client,
    )
    return response.parsed
