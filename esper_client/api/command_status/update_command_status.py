# Written by `make generate` from the API description, with scripts/templates/endpoint_module.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import Response

if TYPE_CHECKING:
    from uuid import UUID

    from ...client import AuthenticatedClient
    from ...models.command_status_answer import CommandStatusAnswer
    from ...models.command_status_update import CommandStatusUpdate

OPERATION = Operation(
    "PUT",
    "/commands/v0/status/{id}/",
    parameters=(Parameter("id", "path", _c.STR, required=True),),
    answer=_c.Ref("command_status_answer", "CommandStatusAnswer"),
    inside=("content",),
    body=_c.Ref("command_status_update", "CommandStatusUpdate"),
    body_required=True,
    body_kind="json",
)


def _get_kwargs(
    id: str | int | UUID,
    *,
    body: CommandStatusUpdate,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        id,
        body=body,
    )


async def asyncio_detailed(
    id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    body: CommandStatusUpdate,
) -> Response[CommandStatusAnswer | None]:
    """Send what `CommandStatusGroup.update_command_status` documents through `client`; return the answer with its status and headers."""
    kwargs = _get_kwargs(
        id=id,
        body=body,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    body: CommandStatusUpdate,
) -> CommandStatusAnswer | None:
    """Send what `CommandStatusGroup.update_command_status` documents through `client`; return the decoded answer."""
    response = await asyncio_detailed(
        id=id,
        body=body,
        client=client,
    )
    return response.parsed
