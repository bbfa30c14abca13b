from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import Response

if TYPE_CHECKING:
    from uuid import UUID

    from ...client import AuthenticatedClient
    from ...models.legacy_geofence import LegacyGeofence

OPERATION = Operation(
    "POST",
    "/v0/enterprise/{enterprise_id}/geofence/",
    parameters=(Parameter("enterprise_id", "path", _c.STR, required=True),),
    answer=_c.Ref("legacy_geofence", "LegacyGeofence"),
    body=_c.Ref("legacy_geofence", "LegacyGeofence"),
    body_required=True,
    body_kind="json",
)


def _get_kwargs(
    enterprise_id: str | int | UUID,
    *,
    body: LegacyGeofence,
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
    body: LegacyGeofence,
) -> Response[LegacyGeofence]:
    """
    Create a geofence.

    Creates a geofence from a name and the coordinates of its centre, without a list of devices. This is
    an older form; the create-apply-geo-fence path replaces it.

    Deprecated: the vendor may drop it.

    `POST /v0/enterprise/{enterprise_id}/geofence/`; documented errors: 400, 401, 403, 500.

    Args:
        enterprise_id: UUID of the enterprise, the organisation that the API key belongs to.
        client: What sends the request.
        body: Circular geofence as the older, deprecated create call takes and returns it.

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
    body: LegacyGeofence,
) -> LegacyGeofence:
    """
    Create a geofence.

    Creates a geofence from a name and the coordinates of its centre, without a list of devices. This is
    an older form; the create-apply-geo-fence path replaces it.

    Deprecated: the vendor may drop it.

    `POST /v0/enterprise/{enterprise_id}/geofence/`; documented errors: 400, 401, 403, 500.

    Args:
        enterprise_id: UUID of the enterprise, the organisation that the API key belongs to.
        client: What sends the request.
        body: Circular geofence as the older, deprecated create call takes and returns it.

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
