# Written by `make generate` from the API description, with scripts/templates/endpoint_module.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import UNSET, Filter, Filters, Response, Unset

if TYPE_CHECKING:
    from enum import Enum

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
        Parameter(
            "ordering", "query", _c.Choice("get_operations_list_ordering", "GetOperationsListOrdering")
        ),
        Parameter("operation_type", "query", _c.STR),
        Parameter("group_multi", "query", _c.STR, style="comma"),
    ),
    answer=_c.Ref("operation_with_stats_page_answer", "OperationWithStatsPageAnswer"),
)


def _get_kwargs(
    *,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    state: int | str | Enum | Unset = UNSET,
    ordering: GetOperationsListOrdering | Filter | Unset = UNSET,
    operation_type: Filter | Unset = UNSET,
    group_multi: Filters | Unset = UNSET,
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
    state: int | str | Enum | Unset = UNSET,
    ordering: GetOperationsListOrdering | Filter | Unset = UNSET,
    operation_type: Filter | Unset = UNSET,
    group_multi: Filters | Unset = UNSET,
) -> Response[OperationWithStatsPageAnswer]:
    """Send what `OperationsGroup.get_operations_list` documents through `client`; return the answer with its status and headers."""
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
    state: int | str | Enum | Unset = UNSET,
    ordering: GetOperationsListOrdering | Filter | Unset = UNSET,
    operation_type: Filter | Unset = UNSET,
    group_multi: Filters | Unset = UNSET,
) -> OperationWithStatsPageAnswer:
    """Send what `OperationsGroup.get_operations_list` documents through `client`; return one page, decoded."""
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
