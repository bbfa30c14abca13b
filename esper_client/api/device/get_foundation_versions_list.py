# Written by `make generate` from the API description, with scripts/templates/endpoint_module.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import UNSET, Filter, Response, Unset

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
    search: Filter | Unset = UNSET,
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
    search: Filter | Unset = UNSET,
) -> Response[GetFoundationVersionsListItemPage]:
    """Send what `DeviceGroup.get_foundation_versions_list` documents through `client`; return the answer with its status and headers."""
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
    search: Filter | Unset = UNSET,
) -> GetFoundationVersionsListItemPage:
    """Send what `DeviceGroup.get_foundation_versions_list` documents through `client`; return one page, decoded."""
    response = await asyncio_detailed(
        limit=limit,
        offset=offset,
        search=search,
        client=client,
    )
    return response.parsed
