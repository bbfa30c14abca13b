# Written by `make generate` from the API description, with scripts/templates/endpoint_module.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import UNSET, Filter, Filters, Response, Unset

if TYPE_CHECKING:
    from typing import Literal

    from ...client import AuthenticatedClient
    from ...models.command_request_page_answer import CommandRequestPageAnswer
    from ...models.command_request_schedule import CommandRequestSchedule

OPERATION = Operation(
    "GET",
    "/commands/v0/commands/",
    parameters=(
        Parameter("devices", "query", _c.STR, style="comma"),
        Parameter("groups", "query", _c.STR, style="comma"),
        Parameter("command", "query", _c.STR),
        Parameter("schedule", "query", _c.Choice("command_request_schedule", "CommandRequestSchedule")),
        Parameter("exclude_internal_commands", "query", _c.BOOL),
        Parameter("limit", "query", _c.INT),
        Parameter("offset", "query", _c.INT),
    ),
    answer=_c.Ref("command_request_page_answer", "CommandRequestPageAnswer"),
)


def _get_kwargs(
    *,
    devices: Filters | Unset = UNSET,
    groups: Filters | Unset = UNSET,
    command: Filter | Unset = UNSET,
    schedule: CommandRequestSchedule | Filter | Unset = UNSET,
    exclude_internal_commands: bool | Literal["true", "false"] | Unset = UNSET,
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
    devices: Filters | Unset = UNSET,
    groups: Filters | Unset = UNSET,
    command: Filter | Unset = UNSET,
    schedule: CommandRequestSchedule | Filter | Unset = UNSET,
    exclude_internal_commands: bool | Literal["true", "false"] | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> Response[CommandRequestPageAnswer]:
    """Send what `CommandRequestGroup.list_command_requests` documents through `client`; return the answer with its status and headers."""
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
    devices: Filters | Unset = UNSET,
    groups: Filters | Unset = UNSET,
    command: Filter | Unset = UNSET,
    schedule: CommandRequestSchedule | Filter | Unset = UNSET,
    exclude_internal_commands: bool | Literal["true", "false"] | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> CommandRequestPageAnswer:
    """Send what `CommandRequestGroup.list_command_requests` documents through `client`; return one page, decoded."""
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
