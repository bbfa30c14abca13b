# Written by `make generate` from the API description, with scripts/templates/endpoint_module.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, request_kwargs, send
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient
    from ...models.webclip_answer import WebclipAnswer
    from ...models.webclip_create_request import WebclipCreateRequest

OPERATION = Operation(
    "POST",
    "/v2/webclips",
    answer=_c.Ref("webclip_answer", "WebclipAnswer"),
    inside=("content",),
    body=_c.Ref("webclip_create_request", "WebclipCreateRequest"),
    body_required=True,
    body_kind="multipart",
)


def _get_kwargs(
    *,
    body: WebclipCreateRequest,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        body=body,
    )


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: WebclipCreateRequest,
) -> Response[WebclipAnswer]:
    """Send what `WebclipsGroup.create_webclip` documents through `client`; return the answer with its status and headers."""
    kwargs = _get_kwargs(
        body=body,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    *,
    client: AuthenticatedClient,
    body: WebclipCreateRequest,
) -> WebclipAnswer:
    """Send what `WebclipsGroup.create_webclip` documents through `client`; return the decoded answer."""
    response = await asyncio_detailed(
        body=body,
        client=client,
    )
    return response.parsed
