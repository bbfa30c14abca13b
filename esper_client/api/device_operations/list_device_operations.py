# Written by `make generate` from the API description, with scripts/templates/endpoint_module.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from uuid import UUID

    from ...client import AuthenticatedClient
    from ...models.operation_with_stats_page_2 import OperationWithStatsPage2

OPERATION = Operation(
    "GET",
    "/v0/devices/{deviceId}/operations/",
    parameters=(
        Parameter("deviceId", "path", _c.STR, required=True),
        Parameter("limit", "query", _c.INT),
        Parameter("offset", "query", _c.INT),
    ),
    answer=_c.Ref("operation_with_stats_page_2", "OperationWithStatsPage2"),
)


def _get_kwargs(
    device_id: str | int | UUID,
    *,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        device_id,
        limit,
        offset,
    )


async def asyncio_detailed(
    device_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> Response[OperationWithStatsPage2]:
    """Send what `DeviceOperationsGroup.list_device_operations` documents through `client`; return the answer with its status and headers."""
    kwargs = _get_kwargs(
        device_id=device_id,
        limit=limit,
        offset=offset,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    device_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> OperationWithStatsPage2:
    """Send what `DeviceOperationsGroup.list_device_operations` documents through `client`; return one page, decoded."""
    response = await asyncio_detailed(
        device_id=device_id,
        limit=limit,
        offset=offset,
        client=client,
    )
    return response.parsed
