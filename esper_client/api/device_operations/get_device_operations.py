from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from uuid import UUID

    from ...client import AuthenticatedClient
    from ...models.device_operation_with_stats_page_answer import DeviceOperationWithStatsPageAnswer
    from ...models.get_operations_list_ordering import GetOperationsListOrdering

OPERATION = Operation(
    "GET",
    "/v0/operations/{operationsId}/devices/",
    parameters=(
        Parameter("operationsId", "path", _c.STR, required=True),
        Parameter("limit", "query", _c.INT),
        Parameter("offset", "query", _c.INT),
        Parameter("state", "query", _c.INT),
        Parameter("ordering", "query", _c.STR),
    ),
    answer=_c.Ref("device_operation_with_stats_page_answer", "DeviceOperationWithStatsPageAnswer"),
)


def _get_kwargs(
    operations_id: str | int | UUID,
    *,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    state: int | Unset = UNSET,
    ordering: GetOperationsListOrdering | Unset = UNSET,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        operations_id,
        limit,
        offset,
        state,
        ordering,
    )


async def asyncio_detailed(
    operations_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    state: int | Unset = UNSET,
    ordering: GetOperationsListOrdering | Unset = UNSET,
) -> Response[DeviceOperationWithStatsPageAnswer]:
    """
    List the device operations of an operation.

    Returns a page with one entry per device of a bulk operation, showing its state and activity. The
    state filter is numeric, from 10 for created and 50 for success to 60 for failure and 80 for
    timeout.

    `GET /v0/operations/{operationsId}/devices/`; documented errors: 400, 401, 404, 500.

    Args:
        operations_id: UUID of the bulk operation.
        client: What sends the request.
        limit: Largest number of entries to return on one page.
        offset: Number of entries to skip before the first one that is returned.
        state: State as an integer: 10 created, 20 initiated, 30 dispatched, 40 processing, 50 success,
            60 failure, 70 cancelled, 80 timeout, 90 completed.
        ordering: Field to sort the entries by; put `-` in front of the name for descending order.

    Returns:
        The answer with its status and headers.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    kwargs = _get_kwargs(
        operations_id=operations_id,
        limit=limit,
        offset=offset,
        state=state,
        ordering=ordering,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    operations_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    state: int | Unset = UNSET,
    ordering: GetOperationsListOrdering | Unset = UNSET,
) -> DeviceOperationWithStatsPageAnswer:
    """
    List the device operations of an operation.

    Returns a page with one entry per device of a bulk operation, showing its state and activity. The
    state filter is numeric, from 10 for created and 50 for success to 60 for failure and 80 for
    timeout.

    `GET /v0/operations/{operationsId}/devices/`; documented errors: 400, 401, 404, 500.

    Args:
        operations_id: UUID of the bulk operation.
        client: What sends the request.
        limit: Largest number of entries to return on one page.
        offset: Number of entries to skip before the first one that is returned.
        state: State as an integer: 10 created, 20 initiated, 30 dispatched, 40 processing, 50 success,
            60 failure, 70 cancelled, 80 timeout, 90 completed.
        ordering: Field to sort the entries by; put `-` in front of the name for descending order.

    Returns:
        The decoded answer.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    response = await asyncio_detailed(
        operations_id=operations_id,
        limit=limit,
        offset=offset,
        state=state,
        ordering=ordering,
        client=client,
    )
    return response.parsed
