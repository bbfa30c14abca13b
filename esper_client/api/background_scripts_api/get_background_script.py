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
    """
    Get a background script.

    Returns one background script including its source text.

    `GET /v2/background-scripts/{background_script_id}/`; documented errors: 401, 404, 500.

    Args:
        background_script_id: UUID of the background script.
        client: What sends the request.

    Returns:
        The answer with its status and headers.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    kwargs = _get_kwargs(
        background_script_id=background_script_id,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    background_script_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
) -> BackgroundScriptDetailAnswer:
    """
    Get a background script.

    Returns one background script including its source text.

    `GET /v2/background-scripts/{background_script_id}/`; documented errors: 401, 404, 500.

    Args:
        background_script_id: UUID of the background script.
        client: What sends the request.

    Returns:
        The decoded answer.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    response = await asyncio_detailed(
        background_script_id=background_script_id,
        client=client,
    )
    return response.parsed
