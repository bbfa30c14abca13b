# Written by `make generate` from the API description, with scripts/templates/endpoint_module.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import UNSET, Filter, Response, Unset

if TYPE_CHECKING:
    from enum import Enum
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
        Parameter(
            "ordering", "query", _c.Choice("get_operations_list_ordering", "GetOperationsListOrdering")
        ),
    ),
    answer=_c.Ref("device_operation_with_stats_page_answer", "DeviceOperationWithStatsPageAnswer"),
)


def _get_kwargs(
    operations_id: str | int | UUID,
    *,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    state: int | str | Enum | Unset = UNSET,
    ordering: GetOperationsListOrdering | Filter | Unset = UNSET,
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
    state: int | str | Enum | Unset = UNSET,
    ordering: GetOperationsListOrdering | Filter | Unset = UNSET,
) -> Response[DeviceOperationWithStatsPageAnswer]:
    """Send what `DeviceOperationsGroup.get_device_operations` documents through `client`; return the answer with its status and headers."""
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
    state: int | str | Enum | Unset = UNSET,
    ordering: GetOperationsListOrdering | Filter | Unset = UNSET,
) -> DeviceOperationWithStatsPageAnswer:
    """Send what `DeviceOperationsGroup.get_device_operations` documents through `client`; return one page, decoded."""
    response = await asyncio_detailed(
        operations_id=operations_id,
        limit=limit,
        offset=offset,
        state=state,
        ordering=ordering,
        client=client,
    )
    return response.parsed
