from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import Response

if TYPE_CHECKING:
    from uuid import UUID

    from ...client import AuthenticatedClient
    from ...models.dep_sync_request_read_answer import DEPSyncRequestReadAnswer

OPERATION = Operation(
    "GET",
    "/onboarding/v0/depsyncs/{id}/",
    parameters=(Parameter("id", "path", _c.STR, required=True),),
    answer=_c.Ref("dep_sync_request_read_answer", "DEPSyncRequestReadAnswer"),
)


def _get_kwargs(
    id: str | int | UUID,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        id,
    )


async def asyncio_detailed(
    id: str | int | UUID,
    *,
    client: AuthenticatedClient,
) -> Response[DEPSyncRequestReadAnswer]:
    """
    Get a DEP sync request.

    Returns one DEP synchronisation with its status, the failure reason and the serial numbers that
    failed.

    `GET /onboarding/v0/depsyncs/{id}/`; documented errors: 401, 404, 500.

    Args:
        id: UUID of the DEP synchronisation request.
        client: What sends the request.

    Returns:
        The answer with its status and headers.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    kwargs = _get_kwargs(
        id=id,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    id: str | int | UUID,
    *,
    client: AuthenticatedClient,
) -> DEPSyncRequestReadAnswer:
    """
    Get a DEP sync request.

    Returns one DEP synchronisation with its status, the failure reason and the serial numbers that
    failed.

    `GET /onboarding/v0/depsyncs/{id}/`; documented errors: 401, 404, 500.

    Args:
        id: UUID of the DEP synchronisation request.
        client: What sends the request.

    Returns:
        The decoded answer.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    response = await asyncio_detailed(
        id=id,
        client=client,
    )
    return response.parsed
