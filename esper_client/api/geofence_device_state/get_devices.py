from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from uuid import UUID

    from ...client import AuthenticatedClient
    from ...models.geofence_device_page_answer import GeofenceDevicePageAnswer

OPERATION = Operation(
    "GET",
    "/geofence/v1/geofences/{geofence_id}/devices",
    parameters=(
        Parameter("geofence_id", "path", _c.STR, required=True),
        Parameter("offset", "query", _c.INT),
        Parameter("limit", "query", _c.INT),
        Parameter("inside", "query", _c.BOOL),
        Parameter("blueprint_id", "query", _c.STR),
        Parameter("blueprint_version_number", "query", _c.INT),
    ),
    answer=_c.Ref("geofence_device_page_answer", "GeofenceDevicePageAnswer"),
)


def _get_kwargs(
    geofence_id: str | int | UUID,
    *,
    offset: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    inside: bool | Unset = UNSET,
    blueprint_id: str | UUID | Unset = UNSET,
    blueprint_version_number: int | Unset = UNSET,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        geofence_id,
        offset,
        limit,
        inside,
        blueprint_id,
        blueprint_version_number,
    )


async def asyncio_detailed(
    geofence_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    offset: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    inside: bool | Unset = UNSET,
    blueprint_id: str | UUID | Unset = UNSET,
    blueprint_version_number: int | Unset = UNSET,
) -> Response[GeofenceDevicePageAnswer]:
    """
    List the devices of a geofence.

    Returns a page of the devices under a geofence with their last position and whether they are inside.
    Give limit and offset, since the call answers 400 without them; there is no count.

    `GET /geofence/v1/geofences/{geofence_id}/devices`; documented errors: 400, 401, 404, 500.

    Args:
        geofence_id: UUID of the geofence.
        client: What sends the request.
        offset: Number of devices to skip; has to be given together with `limit`.
        limit: Largest number of devices to return on one page; has to be given together with `offset`.
            At least 1. At most 100.
        inside: Keeps only devices that are inside (`true`) or outside (`false`) the geofence.
        blueprint_id: UUID of the blueprint.
        blueprint_version_number: Keeps only devices that are on this version number of the blueprint.

    Returns:
        The answer with its status and headers.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    kwargs = _get_kwargs(
        geofence_id=geofence_id,
        offset=offset,
        limit=limit,
        inside=inside,
        blueprint_id=blueprint_id,
        blueprint_version_number=blueprint_version_number,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    geofence_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    offset: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    inside: bool | Unset = UNSET,
    blueprint_id: str | UUID | Unset = UNSET,
    blueprint_version_number: int | Unset = UNSET,
) -> GeofenceDevicePageAnswer:
    """
    List the devices of a geofence.

    Returns a page of the devices under a geofence with their last position and whether they are inside.
    Give limit and offset, since the call answers 400 without them; there is no count.

    `GET /geofence/v1/geofences/{geofence_id}/devices`; documented errors: 400, 401, 404, 500.

    Args:
        geofence_id: UUID of the geofence.
        client: What sends the request.
        offset: Number of devices to skip; has to be given together with `limit`.
        limit: Largest number of devices to return on one page; has to be given together with `offset`.
            At least 1. At most 100.
        inside: Keeps only devices that are inside (`true`) or outside (`false`) the geofence.
        blueprint_id: UUID of the blueprint.
        blueprint_version_number: Keeps only devices that are on this version number of the blueprint.

    Returns:
        The decoded answer.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    response = await asyncio_detailed(
        geofence_id=geofence_id,
        offset=offset,
        limit=limit,
        inside=inside,
        blueprint_id=blueprint_id,
        blueprint_version_number=blueprint_version_number,
        client=client,
    )
    return response.parsed
