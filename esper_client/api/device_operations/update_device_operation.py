from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import Response

if TYPE_CHECKING:
    from uuid import UUID

    from ...client import AuthenticatedClient
    from ...models.device_operation_with_stats_answer import DeviceOperationWithStatsAnswer
    from ...models.update_device_operation_request import UpdateDeviceOperationRequest

OPERATION = Operation(
    "PUT",
    "/v0/operations/{operationsId}/devices/{deviceId}/",
    parameters=(
        Parameter("operationsId", "path", _c.STR, required=True),
        Parameter("deviceId", "path", _c.STR, required=True),
    ),
    answer=_c.Ref("device_operation_with_stats_answer", "DeviceOperationWithStatsAnswer"),
    body=_c.Ref("update_device_operation_request", "UpdateDeviceOperationRequest"),
    body_required=True,
    body_kind="json",
)


def _get_kwargs(
    operations_id: str | int | UUID,
    device_id: str | int | UUID,
    *,
    body: UpdateDeviceOperationRequest,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        operations_id,
        device_id,
        body=body,
    )


async def asyncio_detailed(
    operations_id: str | int | UUID,
    device_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    body: UpdateDeviceOperationRequest,
) -> Response[DeviceOperationWithStatsAnswer]:
    """
    Request cancellation of a device operation.

    Asks for a bulk operation to be cancelled on one device by setting the state CANCELLATION_REQUESTED.
    The answer holds the device operation.

    `PUT /v0/operations/{operationsId}/devices/{deviceId}/`; documented errors: 400, 401, 403, 404, 500.

    Args:
        operations_id: UUID of the bulk operation.
        device_id: UUID of the device.
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
        operations_id=operations_id,
        device_id=device_id,
        body=body,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    operations_id: str | int | UUID,
    device_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    body: UpdateDeviceOperationRequest,
) -> DeviceOperationWithStatsAnswer:
    """
    Request cancellation of a device operation.

    Asks for a bulk operation to be cancelled on one device by setting the state CANCELLATION_REQUESTED.
    The answer holds the device operation.

    `PUT /v0/operations/{operationsId}/devices/{deviceId}/`; documented errors: 400, 401, 403, 404, 500.

    Args:
        operations_id: UUID of the bulk operation.
        device_id: UUID of the device.
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
        operations_id=operations_id,
        device_id=device_id,
        body=body,
        client=client,
    )
    return response.parsed
