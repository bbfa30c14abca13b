from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from uuid import UUID

    from ...client import AuthenticatedClient
    from ...models.google_account import GoogleAccount
    from ...models.google_account_answer import GoogleAccountAnswer

OPERATION = Operation(
    "POST",
    "/v2/devices/{deviceId}/google-accounts/",
    parameters=(Parameter("deviceId", "path", _c.STR, required=True),),
    answer=_c.Ref("google_account_answer", "GoogleAccountAnswer"),
    body=_c.Ref("google_account", "GoogleAccount"),
    body_kind="json",
)


def _get_kwargs(
    device_id: str | int | UUID,
    *,
    body: GoogleAccount | Unset = UNSET,
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
    body: GoogleAccount | Unset = UNSET,
) -> Response[GoogleAccountAnswer]:
    """
    Create a Google account for a device.

    Creates a Google account record for a device and returns it. The body may be left out; 409 signals a
    conflict.

    `POST /v2/devices/{deviceId}/google-accounts/`; documented errors: 400, 401, 403, 404, 409, 500.

    Args:
        device_id: UUID of the device.
        client: What sends the request.
        body: Google account set up on a device.

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
    body: GoogleAccount | Unset = UNSET,
) -> GoogleAccountAnswer:
    """
    Create a Google account for a device.

    Creates a Google account record for a device and returns it. The body may be left out; 409 signals a
    conflict.

    `POST /v2/devices/{deviceId}/google-accounts/`; documented errors: 400, 401, 403, 404, 409, 500.

    Args:
        device_id: UUID of the device.
        client: What sends the request.
        body: Google account set up on a device.

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
