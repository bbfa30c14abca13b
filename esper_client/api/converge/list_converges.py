from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient
    from ...models.converge_page_answer import ConvergePageAnswer

OPERATION = Operation(
    "GET",
    "/v2/converge",
    parameters=(
        Parameter("device_ids", "query", _c.STR),
        Parameter("limit", "query", _c.INT),
        Parameter("offset", "query", _c.INT),
    ),
    answer=_c.Ref("converge_page_answer", "ConvergePageAnswer"),
)


def _get_kwargs(
    *,
    device_ids: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        device_ids,
        limit,
        offset,
    )


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    device_ids: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> Response[ConvergePageAnswer]:
    """
    List converges.

    Returns a page of converge requests with their blueprint, schedule and status. The device_ids filter
    takes ids separated by commas.

    `GET /v2/converge`; documented errors: 400, 401, 500.

    Args:
        client: What sends the request.
        device_ids: Comma-separated UUIDs of the devices to return entries for.
        limit: Largest number of entries to return on one page.
        offset: Number of entries to skip before the first one that is returned.

    Returns:
        The answer with its status and headers.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    kwargs = _get_kwargs(
        device_ids=device_ids,
        limit=limit,
        offset=offset,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    *,
    client: AuthenticatedClient,
    device_ids: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> ConvergePageAnswer:
    """
    List converges.

    Returns a page of converge requests with their blueprint, schedule and status. The device_ids filter
    takes ids separated by commas.

    `GET /v2/converge`; documented errors: 400, 401, 500.

    Args:
        client: What sends the request.
        device_ids: Comma-separated UUIDs of the devices to return entries for.
        limit: Largest number of entries to return on one page.
        offset: Number of entries to skip before the first one that is returned.

    Returns:
        The decoded answer.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    response = await asyncio_detailed(
        device_ids=device_ids,
        limit=limit,
        offset=offset,
        client=client,
    )
    return response.parsed
