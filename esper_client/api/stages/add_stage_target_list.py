from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import Response

if TYPE_CHECKING:
    from uuid import UUID

    from ...client import AuthenticatedClient
    from ...models.stage_target_list_add import StageTargetListAdd
    from ...models.target_list_answer import TargetListAnswer

OPERATION = Operation(
    "POST",
    "/pipelines/v0/stages/{stage_id}/targetlists/",
    parameters=(Parameter("stage_id", "path", _c.STR, required=True),),
    answer=_c.Ref("target_list_answer", "TargetListAnswer"),
    body=_c.Ref("stage_target_list_add", "StageTargetListAdd"),
    body_required=True,
    body_kind="json",
)


def _get_kwargs(
    stage_id: str | int | UUID,
    *,
    body: StageTargetListAdd,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        stage_id,
        body=body,
    )


async def asyncio_detailed(
    stage_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    body: StageTargetListAdd,
) -> Response[TargetListAnswer]:
    """
    Attach a target list to a stage.

    Links an existing target list to a stage by its id. The answer holds the linked target list.

    `POST /pipelines/v0/stages/{stage_id}/targetlists/`; documented errors: 400, 401, 403, 404, 500.

    Args:
        stage_id: Id of the pipeline stage.
        client: What sends the request.
        body: Target list to attach to a stage.

    Returns:
        The answer with its status and headers.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    kwargs = _get_kwargs(
        stage_id=stage_id,
        body=body,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    stage_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    body: StageTargetListAdd,
) -> TargetListAnswer:
    """
    Attach a target list to a stage.

    Links an existing target list to a stage by its id. The answer holds the linked target list.

    `POST /pipelines/v0/stages/{stage_id}/targetlists/`; documented errors: 400, 401, 403, 404, 500.

    Args:
        stage_id: Id of the pipeline stage.
        client: What sends the request.
        body: Target list to attach to a stage.

    Returns:
        The decoded answer.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    response = await asyncio_detailed(
        stage_id=stage_id,
        body=body,
        client=client,
    )
    return response.parsed
