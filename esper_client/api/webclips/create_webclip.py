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
    """
    Create a web clip.

    Creates a web clip from multipart form data. The picture in the field icon is optional, all other
    fields are required. Status 409 signals a conflict.

    `POST /v2/webclips`; documented errors: 400, 401, 403, 409, 500.

    Args:
        client: What sends the request.
        body: Web clip as sent to create one.

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
    body: WebclipCreateRequest,
) -> WebclipAnswer:
    """
    Create a web clip.

    Creates a web clip from multipart form data. The picture in the field icon is optional, all other
    fields are required. Status 409 signals a conflict.

    `POST /v2/webclips`; documented errors: 400, 401, 403, 409, 500.

    Args:
        client: What sends the request.
        body: Web clip as sent to create one.

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
