from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from uuid import UUID

    from ...client import AuthenticatedClient
    from ...models.event_feed_page import EventFeedPage

OPERATION = Operation(
    "GET",
    "/enterprise/{enterprise_id}/device/{device_id}/download/eventfeed/",
    parameters=(
        Parameter("enterprise_id", "path", _c.STR, required=True),
        Parameter("device_id", "path", _c.STR, required=True),
        Parameter("limit", "query", _c.INT),
        Parameter("offset", "query", _c.INT),
    ),
    answer=_c.Ref("event_feed_page", "EventFeedPage"),
)


def _get_kwargs(
    enterprise_id: str | int | UUID,
    device_id: str | int | UUID,
    *,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        enterprise_id,
        device_id,
        limit,
        offset,
    )


async def asyncio_detailed(
    enterprise_id: str | int | UUID,
    device_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> Response[EventFeedPage]:
    """
    Download the event feed of a device.

    Returns a page of events of one device, each with a message and its time. Pages hold 250 entries
    unless limit says otherwise.

    `GET /enterprise/{enterprise_id}/device/{device_id}/download/eventfeed/`; documented errors: 401,
    404, 500.

    Args:
        enterprise_id: UUID of the enterprise, the organisation that the API key belongs to.
        device_id: UUID of the device.
        client: What sends the request.
        limit: Largest number of entries to return on one page. Default: 250.
        offset: Number of entries to skip before the first one that is returned. Default: 0.

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
        limit=limit,
        offset=offset,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    enterprise_id: str | int | UUID,
    device_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> EventFeedPage:
    """
    Download the event feed of a device.

    Returns a page of events of one device, each with a message and its time. Pages hold 250 entries
    unless limit says otherwise.

    `GET /enterprise/{enterprise_id}/device/{device_id}/download/eventfeed/`; documented errors: 401,
    404, 500.

    Args:
        enterprise_id: UUID of the enterprise, the organisation that the API key belongs to.
        device_id: UUID of the device.
        client: What sends the request.
        limit: Largest number of entries to return on one page. Default: 250.
        offset: Number of entries to skip before the first one that is returned. Default: 0.

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
        limit=limit,
        offset=offset,
        client=client,
    )
    return response.parsed
