# Written by `make generate` from the API description, with scripts/templates/endpoint_module.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import Response

if TYPE_CHECKING:
    from uuid import UUID

    from ...client import AuthenticatedClient
    from ...models.geofence import Geofence
    from ...models.geofence_update import GeofenceUpdate

OPERATION = Operation(
    "PATCH",
    "/v0/enterprise/{enterprise_id}/geofence/{geofence_id}/",
    parameters=(
        Parameter("enterprise_id", "path", _c.STR, required=True),
        Parameter("geofence_id", "path", _c.STR, required=True),
    ),
    answer=_c.Ref("geofence", "Geofence"),
    body=_c.Ref("geofence_update", "GeofenceUpdate"),
    body_required=True,
    body_kind="json",
)


def _get_kwargs(
    enterprise_id: str | int | UUID,
    geofence_id: str | int | UUID,
    *,
    body: GeofenceUpdate,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        enterprise_id,
        geofence_id,
        body=body,
    )


async def asyncio_detailed(
    enterprise_id: str | int | UUID,
    geofence_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    body: GeofenceUpdate,
) -> Response[Geofence]:
    """Send what `GeofenceGroup.partial_update_geofence` documents through `client`; return the answer with its status and headers."""
    kwargs = _get_kwargs(
        enterprise_id=enterprise_id,
        geofence_id=geofence_id,
        body=body,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    enterprise_id: str | int | UUID,
    geofence_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    body: GeofenceUpdate,
) -> Geofence:
    """Send what `GeofenceGroup.partial_update_geofence` documents through `client`; return the decoded answer."""
    response = await asyncio_detailed(
        enterprise_id=enterprise_id,
        geofence_id=geofence_id,
        body=body,
        client=client,
    )
    return response.parsed
