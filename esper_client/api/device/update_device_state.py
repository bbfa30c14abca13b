from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import Response

if TYPE_CHECKING:
    from uuid import UUID

    from ...client import AuthenticatedClient
    from ...models.update_device_state_request import UpdateDeviceStateRequest
    from ...models.update_device_state_response import UpdateDeviceStateResponse

OPERATION = Operation(
    "PUT",
    "/v2/devices/{id}/devicestate",
    parameters=(Parameter("id", "path", _c.STR, required=True),),
    answer=_c.Ref("update_device_state_response", "UpdateDeviceStateResponse"),
    body=_c.Ref("update_device_state_request", "UpdateDeviceStateRequest"),
    body_required=True,
    body_kind="json",
)


def _get_kwargs(
    id: str | int | UUID,
    *,
    body: UpdateDeviceStateRequest,
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
    body: UpdateDeviceStateRequest,
) -> Response[UpdateDeviceStateResponse]:
    """
    Report the settings state of a device.

    Stores a new settings state for a device and answers 201. The call is intended for the agent that
    runs on the device.

    `PUT /v2/devices/{id}/devicestate`; documented errors: 400, 401, 403, 404, 500.

    Args:
        id: UUID of the device that reports its state.
        client: What sends the request.
        body: What to send.

    Returns:
        The answer with its status and headers.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    kwargs = _get_kwargs(
        id=id,
        body=body,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    body: UpdateDeviceStateRequest,
) -> UpdateDeviceStateResponse:
    """
    Report the settings state of a device.

    Stores a new settings state for a device and answers 201. The call is intended for the agent that
    runs on the device.

    `PUT /v2/devices/{id}/devicestate`; documented errors: 400, 401, 403, 404, 500.

    Args:
        id: UUID of the device that reports its state.
        client: What sends the request.
        body: What to send.

    Returns:
        The decoded answer.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    response = await asyncio_detailed(
        id=id,
        body=body,
        client=client,
    )
    return response.parsed
