from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import Response

if TYPE_CHECKING:
    from uuid import UUID

    from ...client import AuthenticatedClient
    from ...models.device_command import DeviceCommand
    from ...models.legacy_command_request import LegacyCommandRequest

OPERATION = Operation(
    "POST",
    "/enterprise/{enterprise_id}/device/{device_id}/command/",
    parameters=(
        Parameter("enterprise_id", "path", _c.STR, required=True),
        Parameter("device_id", "path", _c.STR, required=True),
    ),
    answer=_c.Ref("device_command", "DeviceCommand"),
    body=_c.Ref("legacy_command_request", "LegacyCommandRequest"),
    body_required=True,
    body_kind="json",
)


def _get_kwargs(
    enterprise_id: str | int | UUID,
    device_id: str | int | UUID,
    *,
    body: LegacyCommandRequest,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        enterprise_id,
        device_id,
        body=body,
    )


async def asyncio_detailed(
    enterprise_id: str | int | UUID,
    device_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    body: LegacyCommandRequest,
) -> Response[DeviceCommand]:
    """
    Run a command on a device.

    Sends a command with its arguments to one device and returns the command with its state. Deprecated,
    use command requests instead.

    Deprecated: the vendor may drop it.

    `POST /enterprise/{enterprise_id}/device/{device_id}/command/`; documented errors: 400, 401, 403,
    404, 500.

    Args:
        enterprise_id: UUID of the enterprise, the organisation that the API key belongs to.
        device_id: UUID of the device.
        client: What sends the request.
        body: Command for one device as sent to the older command service.

    Returns:
        The answer with its status and headers.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    kwargs = _get_kwargs(
        enterprise_id=enterprise_id,
        device_id=device_id,
        body=body,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    enterprise_id: str | int | UUID,
    device_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    body: LegacyCommandRequest,
) -> DeviceCommand:
    """
    Run a command on a device.

    Sends a command with its arguments to one device and returns the command with its state. Deprecated,
    use command requests instead.

    Deprecated: the vendor may drop it.

    `POST /enterprise/{enterprise_id}/device/{device_id}/command/`; documented errors: 400, 401, 403,
    404, 500.

    Args:
        enterprise_id: UUID of the enterprise, the organisation that the API key belongs to.
        device_id: UUID of the device.
        client: What sends the request.
        body: Command for one device as sent to the older command service.

    Returns:
        The decoded answer.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    response = await asyncio_detailed(
        enterprise_id=enterprise_id,
        device_id=device_id,
        body=body,
        client=client,
    )
    return response.parsed
