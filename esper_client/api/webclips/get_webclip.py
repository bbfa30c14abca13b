# Written by `make generate` from the API description, with scripts/templates/endpoint_module.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import Response

if TYPE_CHECKING:
    from uuid import UUID

    from ...client import AuthenticatedClient
    from ...models.webclip_answer import WebclipAnswer

OPERATION = Operation(
    "GET",
    "/v2/webclips/{webclipId}",
    parameters=(Parameter("webclipId", "path", _c.STR, required=True),),
    answer=_c.Ref("webclip_answer", "WebclipAnswer"),
    inside=("content",),
)


def _get_kwargs(
    webclip_id: str | int | UUID,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        webclip_id,
    )


async def asyncio_detailed(
    webclip_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
) -> Response[WebclipAnswer]:
    """Send what `WebclipsGroup.get_webclip` documents through `client`; return the answer with its status and headers."""
    kwargs = _get_kwargs(
        webclip_id=webclip_id,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    webclip_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
) -> WebclipAnswer:
    """Send what `WebclipsGroup.get_webclip` documents through `client`; return the decoded answer."""
    response = await asyncio_detailed(
        webclip_id=webclip_id,
        client=client,
    )
    return response.parsed
