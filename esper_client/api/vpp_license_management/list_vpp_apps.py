from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient
    from ...models.vpp_license_page_answer import VPPLicensePageAnswer

OPERATION = Operation(
    "GET",
    "/apps/v0/vpp",
    parameters=(
        Parameter("limit", "query", _c.INT),
        Parameter("offset", "query", _c.INT),
    ),
    answer=_c.Ref("vpp_license_page_answer", "VPPLicensePageAnswer"),
)


def _get_kwargs(
    *,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        limit,
        offset,
    )


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> Response[VPPLicensePageAnswer]:
    """
    List VPP licenses.

    Returns a page of volume-purchased Apple apps with the number of licenses in total, assigned and
    still available.

    `GET /apps/v0/vpp`; documented errors: 401, 500.

    Args:
        client: What sends the request.
        limit: How many items the page may hold. Not published for this list.
        offset: How many items to skip. Not published for this list.

    Returns:
        The answer with its status and headers.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    kwargs = _get_kwargs(
        limit=limit,
        offset=offset,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    *,
    client: AuthenticatedClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> VPPLicensePageAnswer:
    """
    List VPP licenses.

    Returns a page of volume-purchased Apple apps with the number of licenses in total, assigned and
    still available.

    `GET /apps/v0/vpp`; documented errors: 401, 500.

    Args:
        client: What sends the request.
        limit: How many items the page may hold. Not published for this list.
        offset: How many items to skip. Not published for this list.

    Returns:
        The decoded answer.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    response = await asyncio_detailed(
        limit=limit,
        offset=offset,
        client=client,
    )
    return response.parsed
