from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import Response

if TYPE_CHECKING:
    from uuid import UUID

    from ...client import AuthenticatedClient
    from ...models.pipeline_answer import PipelineAnswer
    from ...models.pipeline_update import PipelineUpdate

OPERATION = Operation(
    "PUT",
    "/pipelines/v0/pipelines/{pipeline_id}/",
    parameters=(Parameter("pipeline_id", "path", _c.STR, required=True),),
    answer=_c.Ref("pipeline_answer", "PipelineAnswer"),
    body=_c.Ref("pipeline_update", "PipelineUpdate"),
    body_required=True,
    body_kind="json",
)


def _get_kwargs(
    pipeline_id: str | int | UUID,
    *,
    body: PipelineUpdate,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        pipeline_id,
        body=body,
    )


async def asyncio_detailed(
    pipeline_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    body: PipelineUpdate,
) -> Response[PipelineAnswer]:
    """
    Update a pipeline.

    Changes the name, description, timeout or the active and default flags of a pipeline. The answer
    holds the pipeline as it is afterwards.

    `PUT /pipelines/v0/pipelines/{pipeline_id}/`; documented errors: 400, 401, 403, 404, 500.

    Args:
        pipeline_id: Id of the pipeline.
        client: What sends the request.
        body: Fields of a pipeline that can be changed.

    Returns:
        The answer with its status and headers.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    kwargs = _get_kwargs(
        pipeline_id=pipeline_id,
        body=body,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    pipeline_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    body: PipelineUpdate,
) -> PipelineAnswer:
    """
    Update a pipeline.

    Changes the name, description, timeout or the active and default flags of a pipeline. The answer
    holds the pipeline as it is afterwards.

    `PUT /pipelines/v0/pipelines/{pipeline_id}/`; documented errors: 400, 401, 403, 404, 500.

    Args:
        pipeline_id: Id of the pipeline.
        client: What sends the request.
        body: Fields of a pipeline that can be changed.

    Returns:
        The decoded answer.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    response = await asyncio_detailed(
        pipeline_id=pipeline_id,
        body=body,
        client=client,
    )
    return response.parsed
