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
    """
    Create a Google web token.

    Creates a web token for a Google enterprise and the parent page given as parent_url.

    `POST /v2/emm/web-token/`; documented errors: 400, 401, 403, 500.

    Args:
        client: What sends the request.
        body: Google enterprise and page address that a web token is made for.

    Returns:
        The answer with its status and headers.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    kwargs = _get_kwargs(
        body=body,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    *,
    client: AuthenticatedClient,
    body: CreateWebTokenRequest,
) -> CreateWebTokenResponseAnswer:
    """
    Create a Google web token.

    Creates a web token for a Google enterprise and the parent page given as parent_url.

    `POST /v2/emm/web-token/`; documented errors: 400, 401, 403, 500.

    Args:
        client: What sends the request.
        body: Google enterprise and page address that a web token is made for.

    Returns:
        The decoded answer.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    response = await asyncio_detailed(
        body=body,
        client=client,
    )
    return response.parsed
