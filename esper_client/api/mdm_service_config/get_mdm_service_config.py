from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, request_kwargs, send
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.get_mdm_service_config_response import GetMdmServiceConfigResponse

OPERATION = Operation(
    "GET",
    "/v2/mdmserviceconfig",
    answer=_c.Ref("get_mdm_service_config_response", "GetMdmServiceConfigResponse"),
)


def _get_kwargs() -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
    )


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
) -> Response[GetMdmServiceConfigResponse]:
    """
    Get the MDM service configuration.

    Returns the DEP enrollment address and the address of the anchor certificates. No authentication is
    needed.

    `GET /v2/mdmserviceconfig`; documented errors: 500.

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
) -> GetMdmServiceConfigResponse:
    """
    Get the MDM service configuration.

    Returns the DEP enrollment address and the address of the anchor certificates. No authentication is
    needed.

    `GET /v2/mdmserviceconfig`; documented errors: 500.

    Args:
        client: What sends the request.

    Returns:
        The decoded answer.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    response = await asyncio_detailed(
        client=client,
    )
    return response.parsed
