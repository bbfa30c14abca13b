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
    "DELETE",
    "/v2/webclips/{webclipId}",
    parameters=(Parameter("webclipId", "path", _c.STR, required=True),),
    answer=_c.Ref("webclip_answer", "WebclipAnswer"),
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
    """
    Delete a web clip.

    Removes a web clip and answers 200 with the deleted object; 409 signals a conflict.

    `DELETE /v2/webclips/{webclipId}`; documented errors: 401, 403, 404, 409, 500.

    Args:
        webclip_id: UUID of the web clip.
        client: What sends the request.

    Returns:
        The answer with its status and headers.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    kwargs = _get_kwargs(
        webclip_id=webclip_id,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    webclip_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
) -> WebclipAnswer:
    """
    Delete a web clip.

    Removes a web clip and answers 200 with the deleted object; 409 signals a conflict.

    `DELETE /v2/webclips/{webclipId}`; documented errors: 401, 403, 404, 409, 500.

    Args:
        webclip_id: UUID of the web clip.
        client: What sends the request.

    Returns:
        The decoded answer.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    response = await asyncio_detailed(
        webclip_id=webclip_id,
        client=client,
    )
    return response.parsed
