# Written by `make generate` from the API description, with scripts/templates/endpoint_module.py.jinja.
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
    inside=("content",),
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
    """Send what `DeviceOperationsGroup.update_device_operation` documents through `client`; return the answer with its status and headers."""
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
    """Send what `DeviceOperationsGroup.update_device_operation` documents through `client`; return the decoded answer."""
    response = await asyncio_detailed(
        operations_id=operations_id,
        device_id=device_id,
        body=body,
        client=client,
    )
    return response.parsed
