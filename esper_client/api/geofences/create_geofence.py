from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, request_kwargs, send
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient
    from ...models.geofence_v1_answer import GeofenceV1Answer
    from ...models.geofence_v1_create import GeofenceV1Create

OPERATION = Operation(
    "POST",
    "/geofence/v1/geofences",
    answer=_c.Ref("geofence_v1_answer", "GeofenceV1Answer"),
    body=_c.Ref("geofence_v1_create", "GeofenceV1Create"),
    body_required=True,
    body_kind="json",
)


def _get_kwargs(
    *,
    body: GeofenceV1Create,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        body=body,
    )


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: GeofenceV1Create,
) -> Response[GeofenceV1Answer]:
    """
    Create a geofence.

    Creates a geofence from a circle or from a polygon of 3 to 100 points, with lockdown or beep as
    possible actions. The new geofence is returned with status 201.

    `POST /geofence/v1/geofences`; documented errors: 400, 401, 403, 500.

    Args:
        client: What sends the request.
        body: Geofence with an outline, as sent to create one.

    Returns:
        The answer with its status and headers.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    kwargs = _get_kwargs(
        body=body,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    *,
    client: AuthenticatedClient,
    body: GeofenceV1Create,
) -> GeofenceV1Answer:
    """
    Create a geofence.

    Creates a geofence from a circle or from a polygon of 3 to 100 points, with lockdown or beep as
    possible actions. The new geofence is returned with status 201.

    `POST /geofence/v1/geofences`; documented errors: 400, 401, 403, 500.

    Args:
        client: What sends the request.
        body: Geofence with an outline, as sent to create one.

    Returns:
        The decoded answer.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    response = await asyncio_detailed(
        body=body,
        client=client,
    )
    return response.parsed
