from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import Response

if TYPE_CHECKING:
    from uuid import UUID

    from ...client import AuthenticatedClient
    from ...models.foundry_device_model_put_response_answer import FoundryDeviceModelPutResponseAnswer
    from ...models.update_foundry_device_model_request import UpdateFoundryDeviceModelRequest

OPERATION = Operation(
    "PUT",
    "/v1/foundry/device-models/{device_model_id}/",
    parameters=(Parameter("device_model_id", "path", _c.STR, required=True),),
    answer=_c.Ref("foundry_device_model_put_response_answer", "FoundryDeviceModelPutResponseAnswer"),
    body=_c.Ref("update_foundry_device_model_request", "UpdateFoundryDeviceModelRequest"),
    body_required=True,
    body_kind="json",
)


def _get_kwargs(
    device_model_id: str | int | UUID,
    *,
    body: UpdateFoundryDeviceModelRequest,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        device_model_id,
        body=body,
    )


async def asyncio_detailed(
    device_model_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    body: UpdateFoundryDeviceModelRequest,
) -> Response[FoundryDeviceModelPutResponseAnswer]:
    """
    Update the build settings of a device model.

    Changes automatic updates, the latest flag or the locked build of a device model. Status 403 means
    that the build to lock is not approved.

    `PUT /v1/foundry/device-models/{device_model_id}/`; documented errors: 400, 401, 403, 404.

    Args:
        device_model_id: UUID of the device model.
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
        device_model_id=device_model_id,
        body=body,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    device_model_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    body: UpdateFoundryDeviceModelRequest,
) -> FoundryDeviceModelPutResponseAnswer:
    """
    Update the build settings of a device model.

    Changes automatic updates, the latest flag or the locked build of a device model. Status 403 means
    that the build to lock is not approved.

    `PUT /v1/foundry/device-models/{device_model_id}/`; documented errors: 400, 401, 403, 404.

    Args:
        device_model_id: UUID of the device model.
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
        device_model_id=device_model_id,
        body=body,
        client=client,
    )
    return response.parsed
