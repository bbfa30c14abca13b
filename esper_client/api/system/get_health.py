# Written by `make generate` from the API description, with scripts/templates/endpoint_module.py.jinja.
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
    """Send what `SystemGroup.get_health` documents through `client`; return the answer with its status and headers."""
    kwargs = _get_kwargs()
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    *,
    client: AuthenticatedClient,
) -> None:
    """Send what `SystemGroup.get_health` documents through `client`; return nothing."""
    response = await asyncio_detailed(
        client=client,
    )
    return response.parsed
