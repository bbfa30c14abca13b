# Written by `make generate` from the API description, with scripts/templates/endpoint_module.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import UNSET, Filter, Filters, Response, Unset

if TYPE_CHECKING:
    from typing import Literal

    from ...client import AuthenticatedClient
    from ...models.geofence_v1_listed_page_answer import GeofenceV1ListedPageAnswer

OPERATION = Operation(
    "GET",
    "/geofence/v1/geofences",
    parameters=(
        Parameter("offset", "query", _c.INT),
        Parameter("limit", "query", _c.INT),
        Parameter("ids", "query", _c.STR, style="comma"),
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
    ids: Filters | Unset = UNSET,
    include_summary: bool | Literal["true", "false"] | Unset = UNSET,
    include_count: bool | Literal["true", "false"] | Unset = UNSET,
    search: Filter | Unset = UNSET,
    name: Filter | Unset = UNSET,
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
    ids: Filters | Unset = UNSET,
    include_summary: bool | Literal["true", "false"] | Unset = UNSET,
    include_count: bool | Literal["true", "false"] | Unset = UNSET,
    search: Filter | Unset = UNSET,
    name: Filter | Unset = UNSET,
) -> Response[GeofenceV1ListedPageAnswer]:
    """Send what `GeofencesGroup.list_geofences` documents through `client`; return the answer with its status and headers."""
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
    ids: Filters | Unset = UNSET,
    include_summary: bool | Literal["true", "false"] | Unset = UNSET,
    include_count: bool | Literal["true", "false"] | Unset = UNSET,
    search: Filter | Unset = UNSET,
    name: Filter | Unset = UNSET,
) -> GeofenceV1ListedPageAnswer:
    """Send what `GeofencesGroup.list_geofences` documents through `client`; return one page, decoded."""
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
