from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._request import Operation, request_kwargs, send
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient

OPERATION = Operation(
    "GET",
    "/sys/health",
    answer=None,
)


def _get_kwargs() -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
    )


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
) -> Response[None]:
    """
    Check system health.

    Asks the service for its state of health. No form of the answer body is defined.

    `GET /sys/health`; documented errors: 401, 500.

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
    client: AuthenticatedClient,
) -> None:
    """
    Check system health.

    Asks the service for its state of health. No form of the answer body is defined.

    `GET /sys/health`; documented errors: 401, 500.

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
