from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._request import Operation, request_kwargs, send
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client

OPERATION = Operation(
    "GET",
    "/v2/mdmserviceconfig/anchor-certs",
    answer=None,
)


def _get_kwargs() -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
    )


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
) -> Response[None]:
    """
    Get the DEP anchor certificates.

    Answers 200 with an empty body in every case. No authentication is needed.

    `GET /v2/mdmserviceconfig/anchor-certs`; documented errors: 500.

    Args:
        client: What sends the request.

    Returns:
        The answer with its status and headers.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    kwargs = _get_kwargs()
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
) -> None:
    """
    Get the DEP anchor certificates.

    Answers 200 with an empty body in every case. No authentication is needed.

    `GET /v2/mdmserviceconfig/anchor-certs`; documented errors: 500.

    Args:
        client: What sends the request.

    Returns:
        Nothing: the service answers without a body.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    response = await asyncio_detailed(
        client=client,
    )
    return response.parsed
