from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from uuid import UUID

    from ...client import AuthenticatedClient
    from ...models.alert_channel_page import AlertChannelPage

OPERATION = Operation(
    "GET",
    "/v1/enterprise/{enterprise_id}/alertchannels/",
    parameters=(
        Parameter("enterprise_id", "path", _c.STR, required=True),
        Parameter("name", "query", _c.STR),
        Parameter("limit", "query", _c.INT),
        Parameter("offset", "query", _c.INT),
    ),
    answer=_c.Ref("alert_channel_page", "AlertChannelPage"),
)


def _get_kwargs(
    enterprise_id: str | int | UUID,
    *,
    name: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        enterprise_id,
        name,
        limit,
        offset,
    )


async def asyncio_detailed(
    enterprise_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    name: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> Response[AlertChannelPage]:
    """
    List alert channels.

    Returns a page of alert channels, each with its e-mail addresses and the alerts linked to it. The
    name parameter filters the list.

    `GET /v1/enterprise/{enterprise_id}/alertchannels/`; documented errors: 400, 401, 500.

    Args:
        enterprise_id: UUID of the enterprise, the organisation that the API key belongs to.
        client: What sends the request.
        name: Keeps only entries with this name.
        limit: Largest number of entries to return on one page. Default: 20.
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
        name=name,
        limit=limit,
        offset=offset,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    enterprise_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    name: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> AlertChannelPage:
    """
    List alert channels.

    Returns a page of alert channels, each with its e-mail addresses and the alerts linked to it. The
    name parameter filters the list.

    `GET /v1/enterprise/{enterprise_id}/alertchannels/`; documented errors: 400, 401, 500.

    Args:
        enterprise_id: UUID of the enterprise, the organisation that the API key belongs to.
        client: What sends the request.
        name: Keeps only entries with this name.
        limit: Largest number of entries to return on one page. Default: 20.
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
        name=name,
        limit=limit,
        offset=offset,
        client=client,
    )
    return response.parsed
