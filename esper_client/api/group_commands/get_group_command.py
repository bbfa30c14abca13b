from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
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


async def asyncio_detailed(
    enterprise_id: str | int | UUID,
    group_id: str | int | UUID,
    command_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
) -> Response[GroupCommand]:
    """
    Get a command of a device group.

    Returns one command of a device group with its state and details. Deprecated, use command requests
    instead.

    Deprecated: the vendor may drop it.

    `GET /enterprise/{enterprise_id}/devicegroup/{group_id}/command/{command_id}/`; documented errors:
    401, 404, 500.

    Args:
        enterprise_id: UUID of the enterprise, the organisation that the API key belongs to.
        group_id: UUID of the device group.
        command_id: UUID of the command.
        client: What sends the request.

    Returns:
        The answer with its status and headers.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    kwargs = _get_kwargs(
        enterprise_id=enterprise_id,
        group_id=group_id,
        command_id=command_id,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    enterprise_id: str | int | UUID,
    group_id: str | int | UUID,
    command_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
) -> GroupCommand:
    """
    Get a command of a device group.

    Returns one command of a device group with its state and details. Deprecated, use command requests
    instead.

    Deprecated: the vendor may drop it.

    `GET /enterprise/{enterprise_id}/devicegroup/{group_id}/command/{command_id}/`; documented errors:
    401, 404, 500.

    Args:
        enterprise_id: UUID of the enterprise, the organisation that the API key belongs to.
        group_id: UUID of the device group.
        command_id: UUID of the command.
        client: What sends the request.

    Returns:
        The decoded answer.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    response = await asyncio_detailed(
        enterprise_id=enterprise_id,
        group_id=group_id,
        command_id=command_id,
        client=client,
    )
    return response.parsed
