from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import Response

if TYPE_CHECKING:
    from uuid import UUID

    from ...client import AuthenticatedClient
    from ...models.google_account_update_request_body import GoogleAccountUpdateRequestBody
    from ...models.google_account_update_response_body_answer import GoogleAccountUpdateResponseBodyAnswer

OPERATION = Operation(
    "PUT",
    "/v2/devices/{deviceId}/google-accounts/",
    parameters=(Parameter("deviceId", "path", _c.STR, required=True),),
    answer=_c.Ref("google_account_update_response_body_answer", "GoogleAccountUpdateResponseBodyAnswer"),
    body=_c.Ref("google_account_update_request_body", "GoogleAccountUpdateRequestBody"),
    body_required=True,
    body_kind="json",
)


def _get_kwargs(
    device_id: str | int | UUID,
    *,
    body: GoogleAccountUpdateRequestBody,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        device_id,
        body=body,
    )


async def asyncio_detailed(
    device_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    body: GoogleAccountUpdateRequestBody,
) -> Response[GoogleAccountUpdateResponseBodyAnswer]:
    """
    Update the Google account of a device.

    Writes the Google device id and Google user id of a device, both of which are required. The answer
    names the device and the tenant.

    `PUT /v2/devices/{deviceId}/google-accounts/`; documented errors: 400, 401, 403, 404, 500.

    Args:
        device_id: UUID of the device.
        client: What sends the request.
        body: Google device and user that are linked to a device.

    Returns:
        The answer with its status and headers.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    kwargs = _get_kwargs(
        device_id=device_id,
        body=body,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    device_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    body: GoogleAccountUpdateRequestBody,
) -> GoogleAccountUpdateResponseBodyAnswer:
    """
    Update the Google account of a device.

    Writes the Google device id and Google user id of a device, both of which are required. The answer
    names the device and the tenant.

    `PUT /v2/devices/{deviceId}/google-accounts/`; documented errors: 400, 401, 403, 404, 500.

    Args:
        device_id: UUID of the device.
        client: What sends the request.
        body: Google device and user that are linked to a device.

    Returns:
        The decoded answer.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    response = await asyncio_detailed(
        device_id=device_id,
        body=body,
        client=client,
    )
    return response.parsed
