# Written by `make generate` from the API description, with scripts/templates/endpoint_module.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import Filter, Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient
    from ...models.command_inbox_answer import CommandInboxAnswer

OPERATION = Operation(
    "GET",
    "/v2/command-inbox/",
    parameters=(Parameter("device_id", "query", _c.STR, required=True),),
    answer=_c.Ref("command_inbox_answer", "CommandInboxAnswer"),
    inside=("content",),
)


def _get_kwargs(
    *,
    device_id: Filter,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        device_id,
    )


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    device_id: Filter,
) -> Response[CommandInboxAnswer]:
    """Send what `CommandStatusGroup.get_command_inbox` documents through `client`; return the answer with its status and headers."""
    kwargs = _get_kwargs(
        device_id=device_id,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    *,
    client: AuthenticatedClient,
    device_id: Filter,
) -> CommandInboxAnswer:
    """Send what `CommandStatusGroup.get_command_inbox` documents through `client`; return the decoded answer."""
    response = await asyncio_detailed(
        device_id=device_id,
        client=client,
    )
    return response.parsed
