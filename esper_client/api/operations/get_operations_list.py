from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from uuid import UUID

    from ...client import AuthenticatedClient
    from ...models.get_operations_list_ordering import GetOperationsListOrdering
    from ...models.operation_with_stats_page_answer import OperationWithStatsPageAnswer

OPERATION = Operation(
    "GET",
    "/v0/operations/",
    parameters=(
        Parameter("limit", "query", _c.INT),
        Parameter("offset", "query", _c.INT),
        Parameter("state", "query", _c.INT),
        Parameter("ordering", "query", _c.STR),
        Parameter("operation_type", "query", _c.STR),
        Parameter("group_multi", "query", _c.STR),
    ),
    answer=_c.Ref("operation_with_stats_page_answer", "OperationWithStatsPageAnswer"),
)


def _get_kwargs(
    *,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    state: int | Unset = UNSET,
    ordering: GetOperationsListOrdering | Unset = UNSET,
    operation_type: str | Unset = UNSET,
    group_multi: str | UUID | Unset = UNSET,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        limit,
        offset,
        state,
        ordering,
        operation_type,
        group_multi,
    )


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    state: int | Unset = UNSET,
    ordering: GetOperationsListOrdering | Unset = UNSET,
    operation_type: str | Unset = UNSET,
    group_multi: str | UUID | Unset = UNSET,
) -> Response[OperationWithStatsPageAnswer]:
    """
    List bulk operations.

    Returns a page of bulk operations with their schedule, activity and device counters. The state
    filter is numeric, from 10 for created through 70 for completed and 110 for cancelled to 120 for
    timed out. Prefix the ordering field with a minus sign for descending order.

    `GET /v0/operations/`; documented errors: 400, 401, 500.

    Args:
        client: What sends the request.
        limit: Largest number of entries to return on one page.
        offset: Number of entries to skip before the first one that is returned.
        state: State as an integer: 10 created, 20 resolving, 30 resolved, 40 dispatching, 50
            dispatched, 60 processing, 70 completed, 80 success, 90 failure, 100 scheduled, 110
            cancelled, 120 timeout.
        ordering: Field to sort the entries by; put `-` in front of the name for descending order.
        operation_type: Keeps only operations of this type.
        group_multi: Comma-separated UUIDs of groups; operations that concern any of them are returned.

    Returns:
        The answer with its status and headers.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    kwargs = _get_kwargs(
        limit=limit,
        offset=offset,
        state=state,
        ordering=ordering,
        operation_type=operation_type,
        group_multi=group_multi,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    *,
    client: AuthenticatedClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    state: int | Unset = UNSET,
    ordering: GetOperationsListOrdering | Unset = UNSET,
    operation_type: str | Unset = UNSET,
    group_multi: str | UUID | Unset = UNSET,
) -> OperationWithStatsPageAnswer:
    """
    List bulk operations.

    Returns a page of bulk operations with their schedule, activity and device counters. The state
    filter is numeric, from 10 for created through 70 for completed and 110 for cancelled to 120 for
    timed out. Prefix the ordering field with a minus sign for descending order.

    `GET /v0/operations/`; documented errors: 400, 401, 500.

    Args:
        client: What sends the request.
        limit: Largest number of entries to return on one page.
        offset: Number of entries to skip before the first one that is returned.
        state: State as an integer: 10 created, 20 resolving, 30 resolved, 40 dispatching, 50
            dispatched, 60 processing, 70 completed, 80 success, 90 failure, 100 scheduled, 110
            cancelled, 120 timeout.
        ordering: Field to sort the entries by; put `-` in front of the name for descending order.
        operation_type: Keeps only operations of this type.
        group_multi: Comma-separated UUIDs of groups; operations that concern any of them are returned.

    Returns:
        The decoded answer.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    response = await asyncio_detailed(
        limit=limit,
        offset=offset,
        state=state,
        ordering=ordering,
        operation_type=operation_type,
        group_multi=group_multi,
        client=client,
    )
    return response.parsed
