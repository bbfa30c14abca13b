# Written by `make generate` from the API description, with scripts/templates/endpoint_module.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import UNSET, Filter, Response, Unset

if TYPE_CHECKING:
    from typing import Literal

    from ...client import AuthenticatedClient
    from ...models.background_script_page_answer import BackgroundScriptPageAnswer

OPERATION = Operation(
    "GET",
    "/v2/background-scripts/",
    parameters=(
        Parameter("ordering", "query", _c.STR),
        Parameter("name", "query", _c.STR),
        Parameter("always_run", "query", _c.BOOL),
        Parameter("limit", "query", _c.INT),
        Parameter("offset", "query", _c.INT),
    ),
    answer=_c.Ref("background_script_page_answer", "BackgroundScriptPageAnswer"),
)


def _get_kwargs(
    *,
    ordering: Filter | Unset = UNSET,
    name: Filter | Unset = UNSET,
    always_run: bool | Literal["true", "false"] | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        ordering,
        name,
        always_run,
        limit,
        offset,
    )


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    ordering: Filter | Unset = UNSET,
    name: Filter | Unset = UNSET,
    always_run: bool | Literal["true", "false"] | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> Response[BackgroundScriptPageAnswer]:
    """Send what `BackgroundScriptsApiGroup.list_background_scripts` documents through `client`; return the answer with its status and headers."""
    kwargs = _get_kwargs(
        ordering=ordering,
        name=name,
        always_run=always_run,
        limit=limit,
        offset=offset,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    *,
    client: AuthenticatedClient,
    ordering: Filter | Unset = UNSET,
    name: Filter | Unset = UNSET,
    always_run: bool | Literal["true", "false"] | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> BackgroundScriptPageAnswer:
    """Send what `BackgroundScriptsApiGroup.list_background_scripts` documents through `client`; return one page, decoded."""
    response = await asyncio_detailed(
        ordering=ordering,
        name=name,
        always_run=always_run,
        limit=limit,
        offset=offset,
        client=client,
    )
    return response.parsed
