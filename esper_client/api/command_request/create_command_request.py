from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, request_kwargs, send
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient
    from ...models.command_request_answer import CommandRequestAnswer
    from ...models.command_request_create import CommandRequestCreate

OPERATION = Operation(
    "POST",
    "/commands/v0/commands/",
    answer=_c.Ref("command_request_answer", "CommandRequestAnswer"),
    body=_c.Ref("command_request_create", "CommandRequestCreate"),
    body_required=True,
    body_kind="json",
)


def _get_kwargs(
    *,
    body: CommandRequestCreate,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        body=body,
    )


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: CommandRequestCreate,
) -> Response[CommandRequestAnswer]:
    """
    Send a command.

    Sends one command, at once or on a schedule; a request may name up to 1000 devices or up to 500
    groups. Status 201 means the request was accepted; what each device did is read from the command
    statuses and the request statistics.

    `POST /commands/v0/commands/`; documented errors: 400, 401, 403, 500.

    Args:
        client: What sends the request.
        body: Command request as sent to create one.

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
    body: CommandRequestCreate,
) -> CommandRequestAnswer:
    """
    Send a command.

    Sends one command, at once or on a schedule; a request may name up to 1000 devices or up to 500
    groups. Status 201 means the request was accepted; what each device did is read from the command
    statuses and the request statistics.

    `POST /commands/v0/commands/`; documented errors: 400, 401, 403, 500.

    Args:
        client: What sends the request.
        body: Command request as sent to create one.

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
