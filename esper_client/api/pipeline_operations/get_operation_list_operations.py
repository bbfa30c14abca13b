from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from uuid import UUID

    from ...client import AuthenticatedClient
    from ...models.pipeline_operation_page_answer import PipelineOperationPageAnswer

OPERATION = Operation(
    "GET",
    "/pipelines/v0/operationlists/{operationlist_id}/operations/",
    parameters=(
        Parameter("operationlist_id", "path", _c.STR, required=True),
        Parameter("operation_type", "query", _c.STR),
        Parameter("limit", "query", _c.INT),
        Parameter("offset", "query", _c.INT),
    ),
    answer=_c.Ref("pipeline_operation_page_answer", "PipelineOperationPageAnswer"),
)


def _get_kwargs(
    operationlist_id: str | int | UUID,
    *,
    operation_type: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        operationlist_id,
        operation_type,
        limit,
        offset,
    )


async def asyncio_detailed(
    operationlist_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    operation_type: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> Response[PipelineOperationPageAnswer]:
    """
    List the operations of an operation list.

    Returns a page of the operations held by a pipeline operation list, optionally only those of one
    operation type.

    `GET /pipelines/v0/operationlists/{operationlist_id}/operations/`; documented errors: 400, 401, 404,
    500.

    Args:
        operationlist_id: Id of the operation list.
        client: What sends the request.
        operation_type: Keeps only operations of this type.
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
        operationlist_id=operationlist_id,
        operation_type=operation_type,
        limit=limit,
        offset=offset,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    operationlist_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    operation_type: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> PipelineOperationPageAnswer:
    """
    List the operations of an operation list.

    Returns a page of the operations held by a pipeline operation list, optionally only those of one
    operation type.

    `GET /pipelines/v0/operationlists/{operationlist_id}/operations/`; documented errors: 400, 401, 404,
    500.

    Args:
        operationlist_id: Id of the operation list.
        client: What sends the request.
        operation_type: Keeps only operations of this type.
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
        operationlist_id=operationlist_id,
        operation_type=operation_type,
        limit=limit,
        offset=offset,
        client=client,
    )
    return response.parsed
