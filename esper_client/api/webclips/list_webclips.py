# Written by `make generate` from the API description, with scripts/templates/endpoint_module.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import UNSET, Filter, Response, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient
    from ...models.webclip_page_answer import WebclipPageAnswer

OPERATION = Operation(
    "GET",
    "/v2/webclips",
    parameters=(
        Parameter("limit", "query", _c.INT),
        Parameter("offset", "query", _c.INT),
        Parameter("label", "query", _c.STR),
        Parameter("exact_esper_name", "query", _c.STR),
    ),
    answer=_c.Ref("webclip_page_answer", "WebclipPageAnswer"),
)


def _get_kwargs(
    *,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    label: Filter | Unset = UNSET,
    exact_esper_name: Filter | Unset = UNSET,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        limit,
        offset,
        label,
        exact_esper_name,
    )


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    label: Filter | Unset = UNSET,
    exact_esper_name: Filter | Unset = UNSET,
) -> Response[WebclipPageAnswer]:
    """Send what `WebclipsGroup.list_webclips` documents through `client`; return the answer with its status and headers."""
    kwargs = _get_kwargs(
        limit=limit,
        offset=offset,
        label=label,
        exact_esper_name=exact_esper_name,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    *,
    client: AuthenticatedClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    label: Filter | Unset = UNSET,
    exact_esper_name: Filter | Unset = UNSET,
) -> WebclipPageAnswer:
    """Send what `WebclipsGroup.list_webclips` documents through `client`; return one page, decoded."""
    response = await asyncio_detailed(
        limit=limit,
        offset=offset,
        label=label,
        exact_esper_name=exact_esper_name,
        client=client,
    )
    return response.parsed
