from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import Response

if TYPE_CHECKING:
    from uuid import UUID

    from ...client import AuthenticatedClient
    from ...models.geofence import Geofence
    from ...models.geofence_create import GeofenceCreate

OPERATION = Operation(
    "POST",
    "/v0/enterprise/{enterprise_id}/create-apply-geo-fence/",
    parameters=(Parameter("enterprise_id", "path", _c.STR, required=True),),
    answer=_c.Ref("geofence", "Geofence"),
    body=_c.Ref("geofence_create", "GeofenceCreate"),
    body_required=True,
    body_kind="json",
)


def _get_kwargs(
    enterprise_id: str | int | UUID,
    *,
    body: GeofenceCreate,
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
    body: GeofenceCreate,
) -> Response[Geofence]:
    """
    Create and apply a geofence.

    Creates a circular geofence and applies it to the listed devices. Name, latitude, longitude and
    devices are required; the radius may be in kilometres, metres or miles, and the device actions are
    LOCK_DOWN and BEEP.

    `POST /v0/enterprise/{enterprise_id}/create-apply-geo-fence/`; documented errors: 400, 401, 403,
    500.

    Args:
        enterprise_id: UUID of the enterprise, the organisation that the API key belongs to.
        client: What sends the request.
        body: Geofence and its devices as sent to create and apply it.

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
    body: GeofenceCreate,
) -> Geofence:
    """
    Create and apply a geofence.

    Creates a circular geofence and applies it to the listed devices. Name, latitude, longitude and
    devices are required; the radius may be in kilometres, metres or miles, and the device actions are
    LOCK_DOWN and BEEP.

    `POST /v0/enterprise/{enterprise_id}/create-apply-geo-fence/`; documented errors: 400, 401, 403,
    500.

    Args:
        enterprise_id: UUID of the enterprise, the organisation that the API key belongs to.
        client: What sends the request.
        body: Geofence and its devices as sent to create and apply it.

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
