from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, request_kwargs, send
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient
    from ...models.vpp_license_page_answer import VPPLicensePageAnswer

OPERATION = Operation(
    "GET",
    "/apps/v0/vpp",
    answer=_c.Ref("vpp_license_page_answer", "VPPLicensePageAnswer"),
)


def _get_kwargs() -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
    )


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
) -> Response[VPPLicensePageAnswer]:
    """
    List VPP licenses.

    Returns a page of volume-purchased Apple apps with the number of licenses in total, assigned and
    still available.

    `GET /apps/v0/vpp`; documented errors: 401, 500.

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
) -> VPPLicensePageAnswer:
    """
    List VPP licenses.

    Returns a page of volume-purchased Apple apps with the number of licenses in total, assigned and
    still available.

    `GET /apps/v0/vpp`; documented errors: 401, 500.

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
