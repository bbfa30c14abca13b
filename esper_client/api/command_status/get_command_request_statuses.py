# Written by `make generate` from the API description, with scripts/templates/endpoint_module.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import UNSET, Filter, Filters, Response, Unset

if TYPE_CHECKING:
    from typing import Literal

    from ...client import AuthenticatedClient
    from ...models.command_status_page_answer import CommandStatusPageAnswer
    from ...models.command_status_state import CommandStatusState

OPERATION = Operation(
    "GET",
    "/commands/v0/status/",
    parameters=(
        Parameter("request", "query", _c.STR, style="comma"),
        Parameter("device", "query", _c.STR, style="comma"),
        Parameter("state", "query", _c.Choice("command_status_state", "CommandStatusState")),
        Parameter("exclude_internal_commands", "query", _c.BOOL),
        Parameter("limit", "query", _c.INT),
        Parameter("offset", "query", _c.INT),
    ),
    answer=_c.Ref("command_status_page_answer", "CommandStatusPageAnswer"),
)


def _get_kwargs(
    *,
    request: Filters | Unset = UNSET,
    device: Filters | Unset = UNSET,
    state: CommandStatusState | Filter | Unset = UNSET,
    exclude_internal_commands: bool | Literal["true", "false"] | Unset = UNSET,
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
    request: Filters | Unset = UNSET,
    device: Filters | Unset = UNSET,
    state: CommandStatusState | Filter | Unset = UNSET,
    exclude_internal_commands: bool | Literal["true", "false"] | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> Response[CommandStatusPageAnswer]:
    """Send what `CommandStatusGroup.get_command_request_statuses` documents through `client`; return the answer with its status and headers."""
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
    request: Filters | Unset = UNSET,
    device: Filters | Unset = UNSET,
    state: CommandStatusState | Filter | Unset = UNSET,
    exclude_internal_commands: bool | Literal["true", "false"] | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> CommandStatusPageAnswer:
    """Send what `CommandStatusGroup.get_command_request_statuses` documents through `client`; return one page, decoded."""
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
