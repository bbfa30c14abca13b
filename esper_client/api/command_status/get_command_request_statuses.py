from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient
    from ...models.command_status_page_answer import CommandStatusPageAnswer
    from ...models.command_status_state import CommandStatusState

OPERATION = Operation(
    "GET",
    "/commands/v0/status/",
    parameters=(
        Parameter("request", "query", _c.STR),
        Parameter("device", "query", _c.STR),
        Parameter("state", "query", _c.STR),
        Parameter("exclude_internal_commands", "query", _c.BOOL),
        Parameter("limit", "query", _c.INT),
        Parameter("offset", "query", _c.INT),
    ),
    answer=_c.Ref("command_status_page_answer", "CommandStatusPageAnswer"),
)


def _get_kwargs(
    *,
    request: str | Unset = UNSET,
    device: str | Unset = UNSET,
    state: CommandStatusState | Unset = UNSET,
    exclude_internal_commands: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        request,
        device,
        state,
        exclude_internal_commands,
        limit,
        offset,
    )


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    request: str | Unset = UNSET,
    device: str | Unset = UNSET,
    state: CommandStatusState | Unset = UNSET,
    exclude_internal_commands: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> Response[CommandStatusPageAnswer]:
    """
    List command statuses.

    Returns a page of statuses, one per device and request. At least one of request and device is
    required, and each takes several ids separated by commas.

    `GET /commands/v0/status/`; documented errors: 400, 401, 500.

    Args:
        client: What sends the request.
        request: Comma-separated UUIDs of command requests whose statuses are wanted; either this or
            `device` has to be given.
        device: Comma-separated UUIDs of devices whose command statuses are wanted; either this or
            `request` has to be given.
        state: State of the command on the device.
        exclude_internal_commands: Leaves out internal commands when `true`.
        limit: Largest number of entries to return on one page.
        offset: Number of entries to skip before the first one that is returned.

    Returns:
        The answer with its status and headers.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    kwargs = _get_kwargs(
        request=request,
        device=device,
        state=state,
        exclude_internal_commands=exclude_internal_commands,
        limit=limit,
        offset=offset,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    *,
    client: AuthenticatedClient,
    request: str | Unset = UNSET,
    device: str | Unset = UNSET,
    state: CommandStatusState | Unset = UNSET,
    exclude_internal_commands: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> CommandStatusPageAnswer:
    """
    List command statuses.

    Returns a page of statuses, one per device and request. At least one of request and device is
    required, and each takes several ids separated by commas.

    `GET /commands/v0/status/`; documented errors: 400, 401, 500.

    Args:
        client: What sends the request.
        request: Comma-separated UUIDs of command requests whose statuses are wanted; either this or
            `device` has to be given.
        device: Comma-separated UUIDs of devices whose command statuses are wanted; either this or
            `request` has to be given.
        state: State of the command on the device.
        exclude_internal_commands: Leaves out internal commands when `true`.
        limit: Largest number of entries to return on one page.
        offset: Number of entries to skip before the first one that is returned.

    Returns:
        The decoded answer.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    response = await asyncio_detailed(
        request=request,
        device=device,
        state=state,
        exclude_internal_commands=exclude_internal_commands,
        limit=limit,
        offset=offset,
        client=client,
    )
    return response.parsed
