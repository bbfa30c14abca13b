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
    from ...models.group_command_request import GroupCommandRequest

OPERATION = Operation(
    "POST",
    "/enterprise/{enterprise_id}/devicegroup/{group_id}/command/",
    parameters=(
        Parameter("enterprise_id", "path", _c.STR, required=True),
        Parameter("group_id", "path", _c.STR, required=True),
    ),
    answer=_c.Ref("group_command", "GroupCommand"),
    body=_c.Ref("group_command_request", "GroupCommandRequest"),
    body_required=True,
    body_kind="json",
)


def _get_kwargs(
    enterprise_id: str | int | UUID,
    group_id: str | int | UUID,
    *,
    body: GroupCommandRequest,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        enterprise_id,
        group_id,
        body=body,
    )


@deprecated("Deprecated by the vendor: use `command_request.create_command_request` instead")
async def asyncio_detailed(
    enterprise_id: str | int | UUID,
    group_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    body: GroupCommandRequest,
) -> Response[GroupCommand]:
    """Send what `GroupCommandsGroup.run_group_command` documents through `client`; return the answer with its status and headers."""
    kwargs = _get_kwargs(
        enterprise_id=enterprise_id,
        group_id=group_id,
        body=body,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


@deprecated("Deprecated by the vendor: use `command_request.create_command_request` instead")
async def asyncio(
    enterprise_id: str | int | UUID,
    group_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    body: GroupCommandRequest,
) -> GroupCommand:
    """Send what `GroupCommandsGroup.run_group_command` documents through `client`; return the decoded answer."""
    # Not by `asyncio_detailed`, which would warn again.
    kwargs = _get_kwargs(
        enterprise_id=enterprise_id,
        group_id=group_id,
        body=body,
    )
    response: Response[GroupCommand] = await send(OPERATION, client.get_async_httpx_client(), kwargs)
    return response.parsed
