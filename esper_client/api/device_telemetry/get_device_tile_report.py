from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import Response

if TYPE_CHECKING:
    from uuid import UUID

    from ...client import AuthenticatedClient
    from ...models.device_tile import DeviceTile

OPERATION = Operation(
    "GET",
    "/v1/enterprise/{enterprise_id}/report/device-tiles/{device_tiles_id}/",
    parameters=(
        Parameter("enterprise_id", "path", _c.STR, required=True),
        Parameter("device_tiles_id", "path", _c.INT, required=True),
    ),
    answer=_c.Ref("device_tile", "DeviceTile"),
)


def _get_kwargs(
    enterprise_id: str | int | UUID,
    device_tiles_id: str | int,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        enterprise_id,
        device_tiles_id,
    )


async def asyncio_detailed(
    enterprise_id: str | int | UUID,
    device_tiles_id: str | int,
    *,
    client: AuthenticatedClient,
) -> Response[DeviceTile]:
    """
    Get a device summary.

    Reads one device summary (tile) by its id.

    `GET /v1/enterprise/{enterprise_id}/report/device-tiles/{device_tiles_id}/`; documented errors: 401,
    404, 500.

    Args:
        enterprise_id: UUID of the enterprise, the organisation that the API key belongs to.
        device_tiles_id: Integer id of the device tile.
        client: What sends the request.

    Returns:
        The answer with its status and headers.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    kwargs = _get_kwargs(
        enterprise_id=enterprise_id,
        device_tiles_id=device_tiles_id,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    enterprise_id: str | int | UUID,
    device_tiles_id: str | int,
    *,
    client: AuthenticatedClient,
) -> DeviceTile:
    """
    Get a device summary.

    Reads one device summary (tile) by its id.

    `GET /v1/enterprise/{enterprise_id}/report/device-tiles/{device_tiles_id}/`; documented errors: 401,
    404, 500.

    Args:
        enterprise_id: UUID of the enterprise, the organisation that the API key belongs to.
        device_tiles_id: Integer id of the device tile.
        client: What sends the request.

    Returns:
        The decoded answer.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    response = await asyncio_detailed(
        enterprise_id=enterprise_id,
        device_tiles_id=device_tiles_id,
        client=client,
    )
    return response.parsed
