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
    """
    List the operations of a device.

    Returns a page of the bulk operations that involve a device. The page stands at the root of the
    body, unlike those of the other operation calls.

    `GET /v0/devices/{deviceId}/operations/`; documented errors: 401, 404, 500.

    Args:
        device_id: UUID of the device.
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
    """
    List the operations of a device.

    Returns a page of the bulk operations that involve a device. The page stands at the root of the
    body, unlike those of the other operation calls.

    `GET /v0/devices/{deviceId}/operations/`; documented errors: 401, 404, 500.

    Args:
        device_id: UUID of the device.
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
        device_id=device_id,
        limit=limit,
        offset=offset,
        client=client,
    )
    return response.parsed
