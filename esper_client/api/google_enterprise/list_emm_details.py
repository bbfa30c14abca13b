from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient
    from ...models.google_enterprise_details_page_answer import GoogleEnterpriseDetailsPageAnswer

OPERATION = Operation(
    "GET",
    "/v2/emm/details/",
    parameters=(Parameter("offset", "query", _c.INT),),
    answer=_c.Ref("google_enterprise_details_page_answer", "GoogleEnterpriseDetailsPageAnswer"),
)


def _get_kwargs(
    *,
    offset: int | Unset = UNSET,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        offset,
    )


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    offset: int | Unset = UNSET,
) -> Response[GoogleEnterpriseDetailsPageAnswer]:
    """
    List Google enterprise details.

    Returns a page of the Google enterprises of the tenant with their state, addresses and tokens.

    `GET /v2/emm/details/`; documented errors: 401, 500.

    Args:
        client: What sends the request.
        offset: How many items to skip. Not published for this list.

    Returns:
        The answer with its status and headers.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    kwargs = _get_kwargs(
        offset=offset,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    *,
    client: AuthenticatedClient,
    offset: int | Unset = UNSET,
) -> GoogleEnterpriseDetailsPageAnswer:
    """
    List Google enterprise details.

    Returns a page of the Google enterprises of the tenant with their state, addresses and tokens.

    `GET /v2/emm/details/`; documented errors: 401, 500.

    Args:
        client: What sends the request.
        offset: How many items to skip. Not published for this list.

    Returns:
        The decoded answer.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    response = await asyncio_detailed(
        offset=offset,
        client=client,
    )
    return response.parsed
