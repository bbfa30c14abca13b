from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    import datetime as dt
    from uuid import UUID

    from ...client import AuthenticatedClient
    from ...models.wallpaper_page import WallpaperPage

OPERATION = Operation(
    "GET",
    "/v1/enterprise/{enterprise_id}/wallpaper/",
    parameters=(
        Parameter("enterprise_id", "path", _c.STR, required=True),
        Parameter("created_on_gt", "query", _c.DATETIME),
        Parameter("created_on_lt", "query", _c.DATETIME),
        Parameter("updated_on_gt", "query", _c.DATETIME),
        Parameter("updated_on_lt", "query", _c.DATETIME),
        Parameter("limit", "query", _c.INT),
        Parameter("offset", "query", _c.INT),
    ),
    answer=_c.Ref("wallpaper_page", "WallpaperPage"),
)


def _get_kwargs(
    enterprise_id: str | int | UUID,
    *,
    created_on_gt: dt.datetime | Unset = UNSET,
    created_on_lt: dt.datetime | Unset = UNSET,
    updated_on_gt: dt.datetime | Unset = UNSET,
    updated_on_lt: dt.datetime | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        enterprise_id,
        created_on_gt,
        created_on_lt,
        updated_on_gt,
        updated_on_lt,
        limit,
        offset,
    )


async def asyncio_detailed(
    enterprise_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    created_on_gt: dt.datetime | Unset = UNSET,
    created_on_lt: dt.datetime | Unset = UNSET,
    updated_on_gt: dt.datetime | Unset = UNSET,
    updated_on_lt: dt.datetime | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> Response[WallpaperPage]:
    """
    List wallpapers.

    Returns a page of wallpapers with the address of the image, its thumbnail and its orientation. The
    list can be filtered by dates of creation and update.

    `GET /v1/enterprise/{enterprise_id}/wallpaper/`; documented errors: 400, 401, 500.

    Args:
        enterprise_id: UUID of the enterprise, the organisation that the API key belongs to.
        client: What sends the request.
        created_on_gt: Keeps only entries created after this RFC 3339 timestamp.
        created_on_lt: Keeps only entries created before this RFC 3339 timestamp.
        updated_on_gt: Keeps only entries last changed after this RFC 3339 timestamp.
        updated_on_lt: Keeps only entries last changed before this RFC 3339 timestamp.
        limit: Largest number of entries to return on one page. Default: 20.
        offset: Number of entries to skip before the first one that is returned. Default: 0.

    Returns:
        The answer with its status and headers.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    kwargs = _get_kwargs(
        enterprise_id=enterprise_id,
        created_on_gt=created_on_gt,
        created_on_lt=created_on_lt,
        updated_on_gt=updated_on_gt,
        updated_on_lt=updated_on_lt,
        limit=limit,
        offset=offset,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    enterprise_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    created_on_gt: dt.datetime | Unset = UNSET,
    created_on_lt: dt.datetime | Unset = UNSET,
    updated_on_gt: dt.datetime | Unset = UNSET,
    updated_on_lt: dt.datetime | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> WallpaperPage:
    """
    List wallpapers.

    Returns a page of wallpapers with the address of the image, its thumbnail and its orientation. The
    list can be filtered by dates of creation and update.

    `GET /v1/enterprise/{enterprise_id}/wallpaper/`; documented errors: 400, 401, 500.

    Args:
        enterprise_id: UUID of the enterprise, the organisation that the API key belongs to.
        client: What sends the request.
        created_on_gt: Keeps only entries created after this RFC 3339 timestamp.
        created_on_lt: Keeps only entries created before this RFC 3339 timestamp.
        updated_on_gt: Keeps only entries last changed after this RFC 3339 timestamp.
        updated_on_lt: Keeps only entries last changed before this RFC 3339 timestamp.
        limit: Largest number of entries to return on one page. Default: 20.
        offset: Number of entries to skip before the first one that is returned. Default: 0.

    Returns:
        The decoded answer.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    response = await asyncio_detailed(
        enterprise_id=enterprise_id,
        created_on_gt=created_on_gt,
        created_on_lt=created_on_lt,
        updated_on_gt=updated_on_gt,
        updated_on_lt=updated_on_lt,
        limit=limit,
        offset=offset,
        client=client,
    )
    return response.parsed
