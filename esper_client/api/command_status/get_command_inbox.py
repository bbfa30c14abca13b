from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient
    from ...models.command_inbox_answer import CommandInboxAnswer

OPERATION = Operation(
    "GET",
    "/v2/command-inbox/",
    parameters=(Parameter("device_id", "query", _c.STR, required=True),),
    answer=_c.Ref("command_inbox_answer", "CommandInboxAnswer"),
)


def _get_kwargs(
    *,
    device_id: str,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        device_id,
    )


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    device_id: str,
) -> Response[CommandInboxAnswer]:
    """
    Get the command inbox of a device.

    Returns the commands queued for the device named by device_id, which is required.

    `GET /v2/command-inbox/`; documented errors: 400, 401, 500.

    Args:
        client: What sends the request.
        device_id: Id of the device whose queued commands are asked for.

    Returns:
        The answer with its status and headers.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    kwargs = _get_kwargs(
        device_id=device_id,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    *,
    client: AuthenticatedClient,
    device_id: str,
) -> CommandInboxAnswer:
    """
    Get the command inbox of a device.

    Returns the commands queued for the device named by device_id, which is required.

    `GET /v2/command-inbox/`; documented errors: 400, 401, 500.

    Args:
        client: What sends the request.
        device_id: Id of the device whose queued commands are asked for.

    Returns:
        The decoded answer.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    response = await asyncio_detailed(
        device_id=device_id,
        client=client,
    )
    return response.parsed
