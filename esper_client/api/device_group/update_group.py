# Written by `make generate` from the API description, with scripts/templates/endpoint_module.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import UNSET, Filter, Response, Unset

if TYPE_CHECKING:
    from uuid import UUID

    from ...client import AuthenticatedClient
    from ...models.device_group import DeviceGroup
    from ...models.device_group_update import DeviceGroupUpdate
    from ...models.update_group_action import UpdateGroupAction

OPERATION = Operation(
    "PUT",
    "/enterprise/{enterprise_id}/devicegroup/{group_id}/",
    parameters=(
        Parameter("enterprise_id", "path", _c.STR, required=True),
        Parameter("group_id", "path", _c.STR, required=True),
        Parameter("action", "query", _c.Choice("update_group_action", "UpdateGroupAction")),
    ),
    answer=_c.Ref("device_group", "DeviceGroup"),
    body=_c.Ref("device_group_update", "DeviceGroupUpdate"),
    body_required=True,
    body_kind="json",
)


def _get_kwargs(
    enterprise_id: str | int | UUID,
    group_id: str | int | UUID,
    *,
    body: DeviceGroupUpdate,
    action: UpdateGroupAction | Filter | Unset = UNSET,
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
    body: DeviceGroupUpdate,
    action: UpdateGroupAction | Filter | Unset = UNSET,
) -> Response[DeviceGroup]:
    """Send what `DeviceGroupGroup.update_group` documents through `client`; return the answer with its status and headers."""
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
    body: DeviceGroupUpdate,
    action: UpdateGroupAction | Filter | Unset = UNSET,
) -> DeviceGroup:
    """Send what `DeviceGroupGroup.update_group` documents through `client`; return the decoded answer."""
    response = await asyncio_detailed(
        enterprise_id=enterprise_id,
        group_id=group_id,
        action=action,
        body=body,
        client=client,
    )
    return response.parsed
