# Written by `make generate` from the API description, with scripts/templates/endpoint_module.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, request_kwargs, send
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient
    from ...models.create_web_token_request import CreateWebTokenRequest
    from ...models.create_web_token_response_answer import CreateWebTokenResponseAnswer

OPERATION = Operation(
    "POST",
    "/v2/emm/web-token/",
    answer=_c.Ref("create_web_token_response_answer", "CreateWebTokenResponseAnswer"),
    inside=("content",),
    body=_c.Ref("create_web_token_request", "CreateWebTokenRequest"),
    body_required=True,
    body_kind="json",
)


def _get_kwargs(
    *,
    body: CreateWebTokenRequest,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        body=body,
    )


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: CreateWebTokenRequest,
) -> Response[CreateWebTokenResponseAnswer]:
    """Send what `GoogleEnterpriseGroup.create_emm_web_token` documents through `client`; return the answer with its status and headers."""
    kwargs = _get_kwargs(
        body=body,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    *,
    client: AuthenticatedClient,
    body: CreateWebTokenRequest,
) -> CreateWebTokenResponseAnswer:
    """Send what `GoogleEnterpriseGroup.create_emm_web_token` documents through `client`; return the decoded answer."""
    response = await asyncio_detailed(
        body=body,
        client=client,
    )
    return response.parsed
