from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient
    from ...models.apple_app_store_app_page_answer import AppleAppStoreAppPageAnswer

OPERATION = Operation(
    "GET",
    "/v2/appleappstore/",
    parameters=(
        Parameter("title", "query", _c.STR, required=True),
        Parameter("offset", "query", _c.INT),
    ),
    answer=_c.Ref("apple_app_store_app_page_answer", "AppleAppStoreAppPageAnswer"),
)


def _get_kwargs(
    *,
    title: str,
    offset: int | Unset = UNSET,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        title,
        offset,
    )


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    title: str,
    offset: int | Unset = UNSET,
) -> Response[AppleAppStoreAppPageAnswer]:
    """
    Search the Apple App Store.

    Searches the App Store by title, which is required, and returns a page of apps with bundle id, size,
    seller and store address.

    `GET /v2/appleappstore/`; documented errors: 400, 401, 500.

    Args:
        client: What sends the request.
        title: Title to look for in the App Store.
        offset: How many items to skip. Not published for this list.

    Returns:
        The answer with its status and headers.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    kwargs = _get_kwargs(
        title=title,
        offset=offset,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    *,
    client: AuthenticatedClient,
    title: str,
    offset: int | Unset = UNSET,
) -> AppleAppStoreAppPageAnswer:
    """
    Search the Apple App Store.

    Searches the App Store by title, which is required, and returns a page of apps with bundle id, size,
    seller and store address.

    `GET /v2/appleappstore/`; documented errors: 400, 401, 500.

    Args:
        client: What sends the request.
        title: Title to look for in the App Store.
        offset: How many items to skip. Not published for this list.

    Returns:
        The decoded answer.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    response = await asyncio_detailed(
        title=title,
        offset=offset,
        client=client,
    )
    return response.parsed
