# Written by `make generate` from the API description, with scripts/templates/endpoint_module.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import UNSET, Filter, Response, Unset

if TYPE_CHECKING:
    from typing import Literal

    from ...client import AuthenticatedClient
    from ...models.app_info_page_answer import AppInfoPageAnswer
    from ...models.list_apps_ordering import ListAppsOrdering

OPERATION = Operation(
    "GET",
    "/v2/apps",
    parameters=(
        Parameter("limit", "query", _c.INT),
        Parameter("offset", "query", _c.INT),
        Parameter("search", "query", _c.STR),
        Parameter("ordering", "query", _c.Choice("list_apps_ordering", "ListAppsOrdering")),
        Parameter("app_type", "query", _c.STR),
        Parameter("legacy_format", "query", _c.BOOL),
    ),
    answer=_c.Ref("app_info_page_answer", "AppInfoPageAnswer"),
)


def _get_kwargs(
    *,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    search: Filter | Unset = UNSET,
    ordering: ListAppsOrdering | Filter | Unset = UNSET,
    app_type: Filter | Unset = UNSET,
    legacy_format: bool | Literal["true", "false"] | Unset = UNSET,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        limit,
        offset,
        search,
        ordering,
        app_type,
        legacy_format,
    )


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    search: Filter | Unset = UNSET,
    ordering: ListAppsOrdering | Filter | Unset = UNSET,
    app_type: Filter | Unset = UNSET,
    legacy_format: bool | Literal["true", "false"] | Unset = UNSET,
) -> Response[AppInfoPageAnswer]:
    """Send what `AppListGroup.list_apps` documents through `client`; return the answer with its status and headers."""
    kwargs = _get_kwargs(
        limit=limit,
        offset=offset,
        search=search,
        ordering=ordering,
        app_type=app_type,
        legacy_format=legacy_format,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    *,
    client: AuthenticatedClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    search: Filter | Unset = UNSET,
    ordering: ListAppsOrdering | Filter | Unset = UNSET,
    app_type: Filter | Unset = UNSET,
    legacy_format: bool | Literal["true", "false"] | Unset = UNSET,
) -> AppInfoPageAnswer:
    """Send what `AppListGroup.list_apps` documents through `client`; return one page, decoded."""
    response = await asyncio_detailed(
        limit=limit,
        offset=offset,
        search=search,
        ordering=ordering,
        app_type=app_type,
        legacy_format=legacy_format,
        client=client,
    )
    return response.parsed
