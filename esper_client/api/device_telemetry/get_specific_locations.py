from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import Response

if TYPE_CHECKING:
    from uuid import UUID

    from ...client import AuthenticatedClient
    from ...models.device_location import DeviceLocation

OPERATION = Operation(
    "GET",
    "/v1/enterprise/{enterprise_id}/report/location/{location_id}/",
    parameters=(
        Parameter("enterprise_id", "path", _c.STR, required=True),
        Parameter("location_id", "path", _c.INT, required=True),
    ),
    answer=_c.Ref("device_location", "DeviceLocation"),
)


def _get_kwargs(
    enterprise_id: str | int | UUID,
    location_id: str | int,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        enterprise_id,
        location_id,
    )


async def asyncio_detailed(
    enterprise_id: str | int | UUID,
    location_id: str | int,
    *,
    client: AuthenticatedClient,
) -> Response[DeviceLocation]:
    """
    Get a device location.

    Reads one location record by its id. Latitude, longitude and altitude are given as strings.

    `GET /v1/enterprise/{enterprise_id}/report/location/{location_id}/`; documented errors: 401, 404,
    500.

    Args:
        enterprise_id: UUID of the enterprise, the organisation that the API key belongs to.
        location_id: Integer id of the location entry.
        client: What sends the request.

    Returns:
        The answer with its status and headers.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    kwargs = _get_kwargs(
        enterprise_id=enterprise_id,
        location_id=location_id,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    enterprise_id: str | int | UUID,
    location_id: str | int,
    *,
    client: AuthenticatedClient,
) -> DeviceLocation:
    """
    Get a device location.

    Reads one location record by its id. Latitude, longitude and altitude are given as strings.

    `GET /v1/enterprise/{enterprise_id}/report/location/{location_id}/`; documented errors: 401, 404,
    500.

    Args:
        enterprise_id: UUID of the enterprise, the organisation that the API key belongs to.
        location_id: Integer id of the location entry.
        client: What sends the request.

    Returns:
        The decoded answer.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    response = await asyncio_detailed(
        enterprise_id=enterprise_id,
        location_id=location_id,
        client=client,
    )
    return response.parsed
