from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient
    from ...models.geofence_v1_listed_page_answer import GeofenceV1ListedPageAnswer

OPERATION = Operation(
    "GET",
    "/geofence/v1/geofences",
    parameters=(
        Parameter("offset", "query", _c.INT),
        Parameter("limit", "query", _c.INT),
        Parameter("ids", "query", _c.STR),
        Parameter("include_summary", "query", _c.BOOL),
        Parameter("include_count", "query", _c.BOOL),
        Parameter("search", "query", _c.STR),
        Parameter("name", "query", _c.STR),
    ),
    answer=_c.Ref("geofence_v1_listed_page_answer", "GeofenceV1ListedPageAnswer"),
)


def _get_kwargs(
    *,
    offset: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    ids: str | Unset = UNSET,
    include_summary: bool | Unset = UNSET,
    include_count: bool | Unset = UNSET,
    search: str | Unset = UNSET,
    name: str | Unset = UNSET,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        offset,
        limit,
        ids,
        include_summary,
        include_count,
        search,
        name,
    )


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    offset: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    ids: str | Unset = UNSET,
    include_summary: bool | Unset = UNSET,
    include_count: bool | Unset = UNSET,
    search: str | Unset = UNSET,
    name: str | Unset = UNSET,
) -> Response[GeofenceV1ListedPageAnswer]:
    """
    List geofences.

    Returns a page of geofences with limit 1 to 100, 10 by default. ids takes several values separated
    by commas, the count appears only with include_count=true, and next is a relative path.

    `GET /geofence/v1/geofences`; documented errors: 400, 401, 500.

    Args:
        client: What sends the request.
        offset: Number of entries to skip before the first one that is returned.
        limit: Largest number of geofences to return on one page, from 1 to 100. Default: 10. At least
            1. At most 100.
        ids: Comma-separated UUIDs of the geofences to return.
        include_summary: Adds a device summary to every geofence when `true`.
        include_count: Adds the total number of geofences to the page when `true`.
        search: Free text to search for.
        name: Keeps only entries with this name.

    Returns:
        The answer with its status and headers.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    kwargs = _get_kwargs(
        offset=offset,
        limit=limit,
        ids=ids,
        include_summary=include_summary,
        include_count=include_count,
        search=search,
        name=name,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    *,
    client: AuthenticatedClient,
    offset: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    ids: str | Unset = UNSET,
    include_summary: bool | Unset = UNSET,
    include_count: bool | Unset = UNSET,
    search: str | Unset = UNSET,
    name: str | Unset = UNSET,
) -> GeofenceV1ListedPageAnswer:
    """
    List geofences.

    Returns a page of geofences with limit 1 to 100, 10 by default. ids takes several values separated
    by commas, the count appears only with include_count=true, and next is a relative path.

    `GET /geofence/v1/geofences`; documented errors: 400, 401, 500.

    Args:
        client: What sends the request.
        offset: Number of entries to skip before the first one that is returned.
        limit: Largest number of geofences to return on one page, from 1 to 100. Default: 10. At least
            1. At most 100.
        ids: Comma-separated UUIDs of the geofences to return.
        include_summary: Adds a device summary to every geofence when `true`.
        include_count: Adds the total number of geofences to the page when `true`.
        search: Free text to search for.
        name: Keeps only entries with this name.

    Returns:
        The decoded answer.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    response = await asyncio_detailed(
        offset=offset,
        limit=limit,
        ids=ids,
        include_summary=include_summary,
        include_count=include_count,
        search=search,
        name=name,
        client=client,
    )
    return response.parsed
