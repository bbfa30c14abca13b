from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient
    from ...models.get_foundation_versions_list_item_page import GetFoundationVersionsListItemPage

OPERATION = Operation(
    "GET",
    "/v2/foundationversions",
    parameters=(
        Parameter("limit", "query", _c.INT),
        Parameter("offset", "query", _c.INT),
        Parameter("search", "query", _c.STR),
    ),
    answer=_c.Ref("get_foundation_versions_list_item_page", "GetFoundationVersionsListItemPage"),
)


def _get_kwargs(
    *,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    search: str | Unset = UNSET,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        limit,
        offset,
        search,
    )


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    search: str | Unset = UNSET,
) -> Response[GetFoundationVersionsListItemPage]:
    """
    List Foundation versions.

    Returns a page of Foundation version names, 10 at a time unless limit says otherwise. The page is
    not wrapped and its backward link is called prev.

    `GET /v2/foundationversions`; documented errors: 400, 401, 500.

    Args:
        client: What sends the request.
        limit: Largest number of entries to return on one page. Default: 10.
        offset: Number of entries to skip before the first one that is returned.
        search: Free text to search for.

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
        search=search,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    *,
    client: AuthenticatedClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    search: str | Unset = UNSET,
) -> GetFoundationVersionsListItemPage:
    """
    List Foundation versions.

    Returns a page of Foundation version names, 10 at a time unless limit says otherwise. The page is
    not wrapped and its backward link is called prev.

    `GET /v2/foundationversions`; documented errors: 400, 401, 500.

    Args:
        client: What sends the request.
        limit: Largest number of entries to return on one page. Default: 10.
        offset: Number of entries to skip before the first one that is returned.
        search: Free text to search for.

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
        search=search,
        client=client,
    )
    return response.parsed
