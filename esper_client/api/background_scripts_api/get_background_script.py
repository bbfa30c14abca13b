# Written by `make generate` from the API description, with scripts/templates/endpoint_module.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import Response

if TYPE_CHECKING:
    from uuid import UUID

    from ...client import AuthenticatedClient
    from ...models.background_script_detail_answer import BackgroundScriptDetailAnswer

OPERATION = Operation(
    "GET",
    "/v2/background-scripts/{background_script_id}/",
    parameters=(Parameter("background_script_id", "path", _c.STR, required=True),),
    answer=_c.Ref("background_script_detail_answer", "BackgroundScriptDetailAnswer"),
    inside=("content",),
)


def _get_kwargs(
    background_script_id: str | int | UUID,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        background_script_id,
    )


async def asyncio_detailed(
    background_script_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
) -> Response[BackgroundScriptDetailAnswer]:
    """Send what `BackgroundScriptsApiGroup.get_background_script` documents through `client`; return the answer with its status and headers."""
    kwargs = _get_kwargs(
        background_script_id=background_script_id,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    background_script_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
) -> BackgroundScriptDetailAnswer:
    """Send what `BackgroundScriptsApiGroup.get_background_script` documents through `client`; return the decoded answer."""
    response = await asyncio_detailed(
        background_script_id=background_script_id,
        client=client,
    )
    return response.parsed
