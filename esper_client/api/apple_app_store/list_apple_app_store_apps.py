# Written by `make generate` from the API description, with scripts/templates/endpoint_module.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import UNSET, Filter, Response, Unset

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
    title: Filter,
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
    title: Filter,
    offset: int | Unset = UNSET,
) -> Response[AppleAppStoreAppPageAnswer]:
    """Send what `AppleAppStoreGroup.list_apple_app_store_apps` documents through `client`; return the answer with its status and headers."""
    kwargs = _get_kwargs(
        title=title,
        offset=offset,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    *,
    client: AuthenticatedClient,
    title: Filter,
    offset: int | Unset = UNSET,
) -> AppleAppStoreAppPageAnswer:
    """Send what `AppleAppStoreGroup.list_apple_app_store_apps` documents through `client`; return one page, decoded."""
    response = await asyncio_detailed(
        title=title,
        offset=offset,
        client=client,
    )
    return response.parsed
