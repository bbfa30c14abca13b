from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import Response

if TYPE_CHECKING:
    from uuid import UUID

    from ...client import AuthenticatedClient
    from ...models.update_operation_request import UpdateOperationRequest
    from ...models.update_operation_response import UpdateOperationResponse

OPERATION = Operation(
    "PUT",
    "/v0/operations/{operationId}/",
    parameters=(Parameter("operationId", "path", _c.STR, required=True),),
    answer=_c.Ref("update_operation_response", "UpdateOperationResponse"),
    body=_c.Ref("update_operation_request", "UpdateOperationRequest"),
    body_required=True,
    body_kind="json",
)


def _get_kwargs(
    operation_id: str | int | UUID,
    *,
    body: UpdateOperationRequest,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        operation_id,
        body=body,
    )


async def asyncio_detailed(
    operation_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    body: UpdateOperationRequest,
) -> Response[UpdateOperationResponse]:
    """
    Cancel a bulk operation.

    Cancels a bulk operation. CANCELLED is the only state that can be set, and a reason must be given;
    the answer repeats the operation id and its status.

    `PUT /v0/operations/{operationId}/`; documented errors: 400, 401, 403, 404, 500.

    Args:
        operation_id: UUID of the bulk operation.
        client: What sends the request.
        body: What to send.

    Returns:
        The answer with its status and headers.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    kwargs = _get_kwargs(
        operation_id=operation_id,
        body=body,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    operation_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    body: UpdateOperationRequest,
) -> UpdateOperationResponse:
    """
    Cancel a bulk operation.

    Cancels a bulk operation. CANCELLED is the only state that can be set, and a reason must be given;
    the answer repeats the operation id and its status.

    `PUT /v0/operations/{operationId}/`; documented errors: 400, 401, 403, 404, 500.

    Args:
        operation_id: UUID of the bulk operation.
        client: What sends the request.
        body: What to send.

    Returns:
        The decoded answer.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    response = await asyncio_detailed(
        operation_id=operation_id,
        body=body,
        client=client,
    )
    return response.parsed
