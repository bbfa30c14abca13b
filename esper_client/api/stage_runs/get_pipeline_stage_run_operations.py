from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from uuid import UUID

    from ...client import AuthenticatedClient
    from ...models.stage_run_operation_page_answer import StageRunOperationPageAnswer

OPERATION = Operation(
    "GET",
    "/pipelines/v0/stageruns/{stage_run_id}/operations/",
    parameters=(
        Parameter("stage_run_id", "path", _c.STR, required=True),
        Parameter("limit", "query", _c.INT),
        Parameter("offset", "query", _c.INT),
    ),
    answer=_c.Ref("stage_run_operation_page_answer", "StageRunOperationPageAnswer"),
)


def _get_kwargs(
    stage_run_id: str | int | UUID,
    *,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        stage_run_id,
        limit,
        offset,
    )


async def asyncio_detailed(
    stage_run_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> Response[StageRunOperationPageAnswer]:
    """
    List the operations of a stage run.

    Returns a page of the operations that a stage run carries out, each with its type and arguments.

    `GET /pipelines/v0/stageruns/{stage_run_id}/operations/`; documented errors: 401, 404, 500.

    Args:
        stage_run_id: Id of the stage run.
        client: What sends the request.
        limit: How many items the page may hold. Not published for this list.
        offset: How many items to skip. Not published for this list.

    Returns:
        The answer with its status and headers.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    kwargs = _get_kwargs(
        stage_run_id=stage_run_id,
        limit=limit,
        offset=offset,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    stage_run_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> StageRunOperationPageAnswer:
    """
    List the operations of a stage run.

    Returns a page of the operations that a stage run carries out, each with its type and arguments.

    `GET /pipelines/v0/stageruns/{stage_run_id}/operations/`; documented errors: 401, 404, 500.

    Args:
        stage_run_id: Id of the stage run.
        client: What sends the request.
        limit: How many items the page may hold. Not published for this list.
        offset: How many items to skip. Not published for this list.

    Returns:
        The decoded answer.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    response = await asyncio_detailed(
        stage_run_id=stage_run_id,
        limit=limit,
        offset=offset,
        client=client,
    )
    return response.parsed
