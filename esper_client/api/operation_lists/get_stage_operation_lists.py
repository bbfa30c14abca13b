from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from uuid import UUID

    from ...client import AuthenticatedClient
    from ...models.operation_list_page_answer import OperationListPageAnswer

OPERATION = Operation(
    "GET",
    "/pipelines/v0/stages/{stage_id}/operationlists/",
    parameters=(
        Parameter("stage_id", "path", _c.STR, required=True),
        Parameter("limit", "query", _c.INT),
        Parameter("offset", "query", _c.INT),
    ),
    answer=_c.Ref("operation_list_page_answer", "OperationListPageAnswer"),
)


def _get_kwargs(
    stage_id: str | int | UUID,
    *,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        stage_id,
        limit,
        offset,
    )


async def asyncio_detailed(
    stage_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> Response[OperationListPageAnswer]:
    """
    List the operation lists of a stage.

    Returns a page of the operation lists that belong to a stage.

    `GET /pipelines/v0/stages/{stage_id}/operationlists/`; documented errors: 401, 404, 500.

    Args:
        stage_id: Id of the pipeline stage.
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
        stage_id=stage_id,
        limit=limit,
        offset=offset,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    stage_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> OperationListPageAnswer:
    """
    List the operation lists of a stage.

    Returns a page of the operation lists that belong to a stage.

    `GET /pipelines/v0/stages/{stage_id}/operationlists/`; documented errors: 401, 404, 500.

    Args:
        stage_id: Id of the pipeline stage.
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
        stage_id=stage_id,
        limit=limit,
        offset=offset,
        client=client,
    )
    return response.parsed
