from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import Response

if TYPE_CHECKING:
    from uuid import UUID

    from ...client import AuthenticatedClient
    from ...models.device_group import DeviceGroup
    from ...models.device_group_update import DeviceGroupUpdate

OPERATION = Operation(
    "POST",
    "/enterprise/{enterprise_id}/devicegroup/",
    parameters=(Parameter("enterprise_id", "path", _c.STR, required=True),),
    answer=_c.Ref("device_group", "DeviceGroup"),
    body=_c.Ref("device_group_update", "DeviceGroupUpdate"),
    body_required=True,
    body_kind="json",
)


def _get_kwargs(
    enterprise_id: str | int | UUID,
    *,
    body: DeviceGroupUpdate,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        enterprise_id,
        body=body,
    )


async def asyncio_detailed(
    enterprise_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    body: DeviceGroupUpdate,
) -> Response[DeviceGroup]:
    """
    Create a group of devices.

    Creates a device group with the given name, optionally below a parent group and with an initial set
    of devices. The answer is the new group.

    `POST /enterprise/{enterprise_id}/devicegroup/`; documented errors: 400, 401, 403, 500.

    Args:
        enterprise_id: UUID of the enterprise, the organisation that the API key belongs to.
        client: What sends the request.
        body: Device group as sent to replace its name, parent or devices.

    Returns:
        The answer with its status and headers.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    kwargs = _get_kwargs(
        enterprise_id=enterprise_id,
        body=body,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    enterprise_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    body: DeviceGroupUpdate,
) -> DeviceGroup:
    """
    Create a group of devices.

    Creates a device group with the given name, optionally below a parent group and with an initial set
    of devices. The answer is the new group.

    `POST /enterprise/{enterprise_id}/devicegroup/`; documented errors: 400, 401, 403, 500.

    Args:
        enterprise_id: UUID of the enterprise, the organisation that the API key belongs to.
        client: What sends the request.
        body: Device group as sent to replace its name, parent or devices.

    Returns:
        The decoded answer.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    response = await asyncio_detailed(
        enterprise_id=enterprise_id,
        body=body,
        client=client,
    )
    return response.parsed
