from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import Response

if TYPE_CHECKING:
    from uuid import UUID

    from ...client import AuthenticatedClient
    from ...models.geofence_device_summary_answer import GeofenceDeviceSummaryAnswer

OPERATION = Operation(
    "GET",
    "/geofence/v1/geofences/{geofence_id}/device-summary",
    parameters=(Parameter("geofence_id", "path", _c.STR, required=True),),
    answer=_c.Ref("geofence_device_summary_answer", "GeofenceDeviceSummaryAnswer"),
)


def _get_kwargs(
    geofence_id: str | int | UUID,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        geofence_id,
    )


async def asyncio_detailed(
    geofence_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
) -> Response[GeofenceDeviceSummaryAnswer]:
    """
    Get the device summary of a geofence.

    Returns how many devices a geofence covers in total and how many are inside, outside or at an
    unknown position.

    `GET /geofence/v1/geofences/{geofence_id}/device-summary`; documented errors: 401, 404, 500.

    Args:
        geofence_id: UUID of the geofence.
        client: What sends the request.

    Returns:
        The answer with its status and headers.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    kwargs = _get_kwargs(
        geofence_id=geofence_id,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    geofence_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
) -> GeofenceDeviceSummaryAnswer:
    """
    Get the device summary of a geofence.

    Returns how many devices a geofence covers in total and how many are inside, outside or at an
    unknown position.

    `GET /geofence/v1/geofences/{geofence_id}/device-summary`; documented errors: 401, 404, 500.

    Args:
        geofence_id: UUID of the geofence.
        client: What sends the request.

    Returns:
        The decoded answer.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    response = await asyncio_detailed(
        geofence_id=geofence_id,
        client=client,
    )
    return response.parsed
