from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from uuid import UUID

    from ...client import AuthenticatedClient
    from ...models.device_status_page import DeviceStatusPage

OPERATION = Operation(
    "GET",
    "/enterprise/{enterprise_id}/device/{device_id}/status/",
    parameters=(
        Parameter("enterprise_id", "path", _c.STR, required=True),
        Parameter("device_id", "path", _c.STR, required=True),
        Parameter("latest_event", "query", _c.INT, required=True),
        Parameter("limit", "query", _c.INT),
        Parameter("offset", "query", _c.INT),
    ),
    answer=_c.Ref("device_status_page", "DeviceStatusPage"),
)


def _get_kwargs(
    enterprise_id: str | int | UUID,
    device_id: str | int | UUID,
    *,
    latest_event: int,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        enterprise_id,
        device_id,
        latest_event,
        limit,
        offset,
    )


async def asyncio_detailed(
    enterprise_id: str | int | UUID,
    device_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    latest_event: int,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> Response[DeviceStatusPage]:
    """
    List status events of a device.

    Returns status records of a device, each with its data and creation time. The integer parameter
    latest_event is required.

    `GET /enterprise/{enterprise_id}/device/{device_id}/status/`; documented errors: 400, 401, 404, 500.

    Args:
        enterprise_id: UUID of the enterprise, the organisation that the API key belongs to.
        device_id: UUID of the device.
        client: What sends the request.
        latest_event: Set to 1 to get only the most recent status event of the device. No other value than 1
            is described.
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
        enterprise_id=enterprise_id,
        device_id=device_id,
        latest_event=latest_event,
        limit=limit,
        offset=offset,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    enterprise_id: str | int | UUID,
    device_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    latest_event: int,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> DeviceStatusPage:
    """
    List status events of a device.

    Returns status records of a device, each with its data and creation time. The integer parameter
    latest_event is required.

    `GET /enterprise/{enterprise_id}/device/{device_id}/status/`; documented errors: 400, 401, 404, 500.

    Args:
        enterprise_id: UUID of the enterprise, the organisation that the API key belongs to.
        device_id: UUID of the device.
        client: What sends the request.
        latest_event: Set to 1 to get only the most recent status event of the device. No other value than 1
            is described.
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
        enterprise_id=enterprise_id,
        device_id=device_id,
        latest_event=latest_event,
        limit=limit,
        offset=offset,
        client=client,
    )
    return response.parsed
