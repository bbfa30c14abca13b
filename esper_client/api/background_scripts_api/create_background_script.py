# Written by `make generate` from the API description, with scripts/templates/endpoint_module.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, request_kwargs, send
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient
    from ...models.background_script_answer import BackgroundScriptAnswer
    from ...models.background_script_create import BackgroundScriptCreate

OPERATION = Operation(
    "POST",
    "/v2/background-scripts/",
    answer=_c.Ref("background_script_answer", "BackgroundScriptAnswer"),
    inside=("content",),
    body=_c.Ref("background_script_create", "BackgroundScriptCreate"),
    body_required=True,
    body_kind="json",
)


def _get_kwargs(
    *,
    body: BackgroundScriptCreate,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        body=body,
    )


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: BackgroundScriptCreate,
) -> Response[BackgroundScriptAnswer]:
    """Send what `BackgroundScriptsApiGroup.create_background_script` documents through `client`; return the answer with its status and headers."""
    kwargs = _get_kwargs(
        body=body,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    *,
    client: AuthenticatedClient,
    body: BackgroundScriptCreate,
) -> BackgroundScriptAnswer:
    """Send what `BackgroundScriptsApiGroup.create_background_script` documents through `client`; return the decoded answer."""
    response = await asyncio_detailed(
        body=body,
        client=client,
    )
    return response.parsed
