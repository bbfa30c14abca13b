from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, request_kwargs, send
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient
    from ...models.operation_create import OperationCreate
    from ...models.operation_with_stats_answer import OperationWithStatsAnswer

OPERATION = Operation(
    "POST",
    "/v0/operations/",
    answer=_c.Ref("operation_with_stats_answer", "OperationWithStatsAnswer"),
    body=_c.Ref("operation_create", "OperationCreate"),
    body_required=True,
    body_kind="json",
)


def _get_kwargs(
    *,
    body: OperationCreate,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        body=body,
    )


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: OperationCreate,
) -> Response[OperationWithStatsAnswer]:
    """
    Create a bulk operation.

    Starts one job over many devices, chosen by a device filter or by the comma-separated device_ids.
    Status 201 only means that the job was accepted; its progress is read from the operation and from
    its device operations.

    `POST /v0/operations/`; documented errors: 400, 401, 403, 500.

    Args:
        client: What sends the request.
        body: Bulk operation as sent to create one.

    Returns:
        The answer with its status and headers.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    kwargs = _get_kwargs(
        body=body,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    *,
    client: AuthenticatedClient,
    body: OperationCreate,
) -> OperationWithStatsAnswer:
    """
    Create a bulk operation.

    Starts one job over many devices, chosen by a device filter or by the comma-separated device_ids.
    Status 201 only means that the job was accepted; its progress is read from the operation and from
    its device operations.

    `POST /v0/operations/`; documented errors: 400, 401, 403, 500.

    Args:
        client: What sends the request.
        body: Bulk operation as sent to create one.

    Returns:
        The decoded answer.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    response = await asyncio_detailed(
        body=body,
        client=client,
    )
    return response.parsed
