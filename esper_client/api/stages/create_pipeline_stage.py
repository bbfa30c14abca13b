from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import Response

if TYPE_CHECKING:
    from uuid import UUID

    from ...client import AuthenticatedClient
    from ...models.stage_answer import StageAnswer
    from ...models.stage_create import StageCreate

OPERATION = Operation(
    "POST",
    "/pipelines/v0/pipelines/{pipeline_id}/stages/",
    parameters=(Parameter("pipeline_id", "path", _c.STR, required=True),),
    answer=_c.Ref("stage_answer", "StageAnswer"),
    body=_c.Ref("stage_create", "StageCreate"),
    body_required=True,
    body_kind="json",
)


def _get_kwargs(
    pipeline_id: str | int | UUID,
    *,
    body: StageCreate,
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
    body: StageCreate,
) -> Response[StageAnswer]:
    """
    Create a stage in a pipeline.

    Adds a stage to a pipeline; a name is needed, description and timeout in seconds are optional. The
    new stage is returned with status 200.

    `POST /pipelines/v0/pipelines/{pipeline_id}/stages/`; documented errors: 400, 401, 403, 404, 500.

    Args:
        pipeline_id: Id of the pipeline.
        client: What sends the request.
        body: Pipeline stage as sent to create one.

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
    body: StageCreate,
) -> StageAnswer:
    """
    Create a stage in a pipeline.

    Adds a stage to a pipeline; a name is needed, description and timeout in seconds are optional. The
    new stage is returned with status 200.

    `POST /pipelines/v0/pipelines/{pipeline_id}/stages/`; documented errors: 400, 401, 403, 404, 500.

    Args:
        pipeline_id: Id of the pipeline.
        client: What sends the request.
        body: Pipeline stage as sent to create one.

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
