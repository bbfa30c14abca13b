from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from uuid import UUID

    from ...client import AuthenticatedClient
    from ...models.converge_command_page_answer import ConvergeCommandPageAnswer

OPERATION = Operation(
    "GET",
    "/v2/converge/{id}/commands",
    parameters=(
        Parameter("id", "path", _c.STR, required=True),
        Parameter("limit", "query", _c.INT),
        Parameter("offset", "query", _c.INT),
    ),
    answer=_c.Ref("converge_command_page_answer", "ConvergeCommandPageAnswer"),
)


def _get_kwargs(
    id: str | int | UUID,
    *,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        id,
        limit,
        offset,
    )


async def asyncio_detailed(
    id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> Response[ConvergeCommandPageAnswer]:
    """
    List the commands of a converge.

    Returns a page of the commands issued for a converge, each with its request id, state and reason.

    `GET /v2/converge/{id}/commands`; documented errors: 401, 404, 500.

    Args:
        id: UUID of the converge request.
        client: What sends the request.
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
        id=id,
        limit=limit,
        offset=offset,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> ConvergeCommandPageAnswer:
    """
    List the commands of a converge.

    Returns a page of the commands issued for a converge, each with its request id, state and reason.

    `GET /v2/converge/{id}/commands`; documented errors: 401, 404, 500.

    Args:
        id: UUID of the converge request.
        client: What sends the request.
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
        id=id,
        limit=limit,
        offset=offset,
        client=client,
    )
    return response.parsed
