from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient
    from ...models.command_request_page_answer import CommandRequestPageAnswer
    from ...models.command_request_schedule import CommandRequestSchedule

OPERATION = Operation(
    "GET",
    "/commands/v0/commands/",
    parameters=(
        Parameter("devices", "query", _c.STR),
        Parameter("groups", "query", _c.STR),
        Parameter("command", "query", _c.STR),
        Parameter("schedule", "query", _c.STR),
        Parameter("exclude_internal_commands", "query", _c.BOOL),
        Parameter("limit", "query", _c.INT),
        Parameter("offset", "query", _c.INT),
    ),
    answer=_c.Ref("command_request_page_answer", "CommandRequestPageAnswer"),
)


def _get_kwargs(
    *,
    devices: str | Unset = UNSET,
    groups: str | Unset = UNSET,
    command: str | Unset = UNSET,
    schedule: CommandRequestSchedule | Unset = UNSET,
    exclude_internal_commands: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        devices,
        groups,
        command,
        schedule,
        exclude_internal_commands,
        limit,
        offset,
    )


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    devices: str | Unset = UNSET,
    groups: str | Unset = UNSET,
    command: str | Unset = UNSET,
    schedule: CommandRequestSchedule | Unset = UNSET,
    exclude_internal_commands: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> Response[CommandRequestPageAnswer]:
    """
    List command requests.

    Returns a page of command requests. The devices and groups filters take several ids separated by
    commas, and internal commands can be left out.

    `GET /commands/v0/commands/`; documented errors: 400, 401, 500.

    Args:
        client: What sends the request.
        devices: Comma-separated UUIDs of devices; only requests that address one of them are returned.
        groups: Comma-separated UUIDs of groups; only requests that address one of them are returned.
        command: Keeps only requests for this command, such as `REBOOT`.
        schedule: When the command runs: at once (`IMMEDIATE`), within a window (`WINDOW`) or repeatedly
            (`RECURRING`).
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
        devices=devices,
        groups=groups,
        command=command,
        schedule=schedule,
        exclude_internal_commands=exclude_internal_commands,
        limit=limit,
        offset=offset,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    *,
    client: AuthenticatedClient,
    devices: str | Unset = UNSET,
    groups: str | Unset = UNSET,
    command: str | Unset = UNSET,
    schedule: CommandRequestSchedule | Unset = UNSET,
    exclude_internal_commands: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> CommandRequestPageAnswer:
    """
    List command requests.

    Returns a page of command requests. The devices and groups filters take several ids separated by
    commas, and internal commands can be left out.

    `GET /commands/v0/commands/`; documented errors: 400, 401, 500.

    Args:
        client: What sends the request.
        devices: Comma-separated UUIDs of devices; only requests that address one of them are returned.
        groups: Comma-separated UUIDs of groups; only requests that address one of them are returned.
        command: Keeps only requests for this command, such as `REBOOT`.
        schedule: When the command runs: at once (`IMMEDIATE`), within a window (`WINDOW`) or repeatedly
            (`RECURRING`).
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
        devices=devices,
        groups=groups,
        command=command,
        schedule=schedule,
        exclude_internal_commands=exclude_internal_commands,
        limit=limit,
        offset=offset,
        client=client,
    )
    return response.parsed
