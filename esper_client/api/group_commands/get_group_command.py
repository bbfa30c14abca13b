# Written by `make generate` from the API description, with scripts/templates/endpoint_module.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._deprecated import deprecated
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import Response

if TYPE_CHECKING:
    from uuid import UUID

    from ...client import AuthenticatedClient
    from ...models.group_command import GroupCommand

OPERATION = Operation(
    "GET",
    "/enterprise/{enterprise_id}/devicegroup/{group_id}/command/{command_id}/",
    parameters=(
        Parameter("enterprise_id", "path", _c.STR, required=True),
        Parameter("group_id", "path", _c.STR, required=True),
        Parameter("command_id", "path", _c.STR, required=True),
    ),
    answer=_c.Ref("group_command", "GroupCommand"),
)


def _get_kwargs(
    enterprise_id: str | int | UUID,
    group_id: str | int | UUID,
    command_id: str | int | UUID,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        enterprise_id,
        group_id,
        command_id,
    )


@deprecated("Deprecated by the vendor: use `command_request.get_command_request` instead")
async def asyncio_detailed(
    enterprise_id: str | int | UUID,
    group_id: str | int | UUID,
    command_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
) -> Response[GroupCommand]:
    """Send what `GroupCommandsGroup.get_group_command` documents through `client`; return the answer with its status and headers."""
    kwargs = _get_kwargs(
        enterprise_id=enterprise_id,
        group_id=group_id,
        command_id=command_id,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


@deprecated("Deprecated by the vendor: use `command_request.get_command_request` instead")
async def asyncio(
    enterprise_id: str | int | UUID,
    group_id: str | int | UUID,
    command_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
) -> GroupCommand:
    """Send what `GroupCommandsGroup.get_group_command` documents through `client`; return the decoded answer."""
    # Not by `asyncio_detailed`, which would warn again.
    kwargs = _get_kwargs(
        enterprise_id=enterprise_id,
        group_id=group_id,
        command_id=command_id,
    )
    response: Response[GroupCommand] = await send(OPERATION, client.get_async_httpx_client(), kwargs)
    return response.parsed
