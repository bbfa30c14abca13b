# Written by `make generate` from the API description, with scripts/templates/endpoint_module.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import UNSET, Filter, Response, Unset

if TYPE_CHECKING:
    import datetime as dt
    from typing import Literal
    from uuid import UUID

    from ...client import AuthenticatedClient
    from ...models.tile_icon_page import TileIconPage

OPERATION = Operation(
    "GET",
    "/v1/enterprise/{enterprise_id}/tile-icons/",
    parameters=(
        Parameter("enterprise_id", "path", _c.STR, required=True),
        Parameter("created_on_gt", "query", _c.DATETIME),
        Parameter("created_on_lt", "query", _c.DATETIME),
        Parameter("updated_on_gt", "query", _c.DATETIME),
        Parameter("updated_on_lt", "query", _c.DATETIME),
        Parameter("category", "query", _c.STR),
        Parameter("device_model", "query", _c.STR),
        Parameter("custom", "query", _c.BOOL),
        Parameter("limit", "query", _c.INT),
        Parameter("offset", "query", _c.INT),
    ),
    answer=_c.Ref("tile_icon_page", "TileIconPage"),
)


def _get_kwargs(
    enterprise_id: str | int | UUID,
    *,
    created_on_gt: dt.datetime | dt.date | str | Unset = UNSET,
    created_on_lt: dt.datetime | dt.date | str | Unset = UNSET,
    updated_on_gt: dt.datetime | dt.date | str | Unset = UNSET,
    updated_on_lt: dt.datetime | dt.date | str | Unset = UNSET,
    category: Filter | Unset = UNSET,
    device_model: Filter | Unset = UNSET,
    custom: bool | Literal["true", "false"] | Unset = UNSET,
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
        category,
        device_model,
        custom,
        limit,
        offset,
    )


async def asyncio_detailed(
    enterprise_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    created_on_gt: dt.datetime | dt.date | str | Unset = UNSET,
    created_on_lt: dt.datetime | dt.date | str | Unset = UNSET,
    updated_on_gt: dt.datetime | dt.date | str | Unset = UNSET,
    updated_on_lt: dt.datetime | dt.date | str | Unset = UNSET,
    category: Filter | Unset = UNSET,
    device_model: Filter | Unset = UNSET,
    custom: bool | Literal["true", "false"] | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> Response[TileIconPage]:
    """Send what `TileIconGroup.get_tile_icons` documents through `client`; return the answer with its status and headers."""
    kwargs = _get_kwargs(
        enterprise_id=enterprise_id,
        created_on_gt=created_on_gt,
        created_on_lt=created_on_lt,
        updated_on_gt=updated_on_gt,
        updated_on_lt=updated_on_lt,
        category=category,
        device_model=device_model,
        custom=custom,
        limit=limit,
        offset=offset,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    enterprise_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    created_on_gt: dt.datetime | dt.date | str | Unset = UNSET,
    created_on_lt: dt.datetime | dt.date | str | Unset = UNSET,
    updated_on_gt: dt.datetime | dt.date | str | Unset = UNSET,
    updated_on_lt: dt.datetime | dt.date | str | Unset = UNSET,
    category: Filter | Unset = UNSET,
    device_model: Filter | Unset = UNSET,
    custom: bool | Literal["true", "false"] | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> TileIconPage:
    """Send what `TileIconGroup.get_tile_icons` documents through `client`; return one page, decoded."""
    response = await asyncio_detailed(
        enterprise_id=enterprise_id,
        created_on_gt=created_on_gt,
        created_on_lt=created_on_lt,
        updated_on_gt=updated_on_gt,
        updated_on_lt=updated_on_lt,
        category=category,
        device_model=device_model,
        custom=custom,
        limit=limit,
        offset=offset,
        client=client,
    )
    return response.parsed
