from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from uuid import UUID

    from ...client import AuthenticatedClient
    from ...models.device_group import DeviceGroup
    from ...models.device_group_partial_update import DeviceGroupPartialUpdate
    from ...models.update_group_action import UpdateGroupAction

OPERATION = Operation(
    "PATCH",
    "/enterprise/{enterprise_id}/devicegroup/{group_id}/",
    parameters=(
        Parameter("enterprise_id", "path", _c.STR, required=True),
        Parameter("group_id", "path", _c.STR, required=True),
        Parameter("action", "query", _c.STR),
    ),
    answer=_c.Ref("device_group", "DeviceGroup"),
    body=_c.Ref("device_group_partial_update", "DeviceGroupPartialUpdate"),
    body_required=True,
    body_kind="json",
)


def _get_kwargs(
    enterprise_id: str | int | UUID,
    group_id: str | int | UUID,
    *,
    body: DeviceGroupPartialUpdate,
    action: UpdateGroupAction | Unset = UNSET,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        enterprise_id,
        group_id,
        action,
        body=body,
    )


async def asyncio_detailed(
    enterprise_id: str | int | UUID,
    group_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    body: DeviceGroupPartialUpdate,
    action: UpdateGroupAction | Unset = UNSET,
) -> Response[DeviceGroup]:
    """
    Update a device group.

    Changes single fields of a device group. To move devices into the group, send their ids in
    device_ids together with the query parameter action=add.

    `PATCH /enterprise/{enterprise_id}/devicegroup/{group_id}/`; documented errors: 400, 401, 403, 404,
    500.

    Args:
        enterprise_id: UUID of the enterprise, the organisation that the API key belongs to.
        group_id: UUID of the device group.
        client: What sends the request.
        body: Fields of a device group that can be changed one by one.
        action: What to do with the group: `add` or `remove` the devices listed in the body, `rename`
            the group, or `move` it under another parent.

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
        action=action,
        body=body,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    enterprise_id: str | int | UUID,
    group_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    body: DeviceGroupPartialUpdate,
    action: UpdateGroupAction | Unset = UNSET,
) -> DeviceGroup:
    """
    Update a device group.

    Changes single fields of a device group. To move devices into the group, send their ids in
    device_ids together with the query parameter action=add.

    `PATCH /enterprise/{enterprise_id}/devicegroup/{group_id}/`; documented errors: 400, 401, 403, 404,
    500.

    Args:
        enterprise_id: UUID of the enterprise, the organisation that the API key belongs to.
        group_id: UUID of the device group.
        client: What sends the request.
        body: Fields of a device group that can be changed one by one.
        action: What to do with the group: `add` or `remove` the devices listed in the body, `rename`
            the group, or `move` it under another parent.

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
        action=action,
        body=body,
        client=client,
    )
    return response.parsed
