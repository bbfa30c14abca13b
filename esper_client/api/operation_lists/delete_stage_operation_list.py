from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import Response

if TYPE_CHECKING:
    from uuid import UUID

    from ...client import AuthenticatedClient
    from ...models.operation_list_answer import OperationListAnswer

OPERATION = Operation(
    "DELETE",
    "/pipelines/v0/stages/{stage_id}/operationlists/{operationlist_id}/",
    parameters=(
        Parameter("stage_id", "path", _c.STR, required=True),
        Parameter("operationlist_id", "path", _c.STR, required=True),
    ),
    answer=_c.Ref("operation_list_answer", "OperationListAnswer"),
)


def _get_kwargs(
    stage_id: str | int | UUID,
    operationlist_id: str | int | UUID,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        stage_id,
        operationlist_id,
    )


async def asyncio_detailed(
    stage_id: str | int | UUID,
    operationlist_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
) -> Response[OperationListAnswer]:
    """
    Delete an operation list.

    Removes an operation list from its stage. The answer is 200 with the deleted list.

    `DELETE /pipelines/v0/stages/{stage_id}/operationlists/{operationlist_id}/`; documented errors: 401,
    403, 404, 500.

    Args:
        stage_id: Id of the pipeline stage.
        operationlist_id: Id of the operation list.
        client: What sends the request.

    Returns:
        The answer with its status and headers.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    kwargs = _get_kwargs(
        stage_id=stage_id,
        operationlist_id=operationlist_id,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    stage_id: str | int | UUID,
    operationlist_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
) -> OperationListAnswer:
    """
    Delete an operation list.

    Removes an operation list from its stage. The answer is 200 with the deleted list.

    `DELETE /pipelines/v0/stages/{stage_id}/operationlists/{operationlist_id}/`; documented errors: 401,
    403, 404, 500.

    Args:
        stage_id: Id of the pipeline stage.
        operationlist_id: Id of the operation list.
        client: What sends the request.

    Returns:
        The decoded answer.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    response = await asyncio_detailed(
        stage_id=stage_id,
        operationlist_id=operationlist_id,
        client=client,
    )
    return response.parsed
