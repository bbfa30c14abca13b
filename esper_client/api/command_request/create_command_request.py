# Written by `make generate` from the API description, with scripts/templates/endpoint_module.py.jinja.
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
    inside=("content",),
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
    """Send what `CommandRequestGroup.create_command_request` documents through `client`; return the answer with its status and headers."""
    kwargs = _get_kwargs(
        body=body,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    *,
    client: AuthenticatedClient,
    body: CommandRequestCreate,
) -> CommandRequestAnswer:
    """Send what `CommandRequestGroup.create_command_request` documents through `client`; return the decoded answer."""
    response = await asyncio_detailed(
        body=body,
        client=client,
    )
    return response.parsed
