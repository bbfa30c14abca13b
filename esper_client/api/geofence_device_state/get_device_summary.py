# Written by `make generate` from the API description, with scripts/templates/endpoint_module.py.jinja.
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
    inside=("content",),
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
    """Send what `GeofenceDeviceStateGroup.get_device_summary` documents through `client`; return the answer with its status and headers."""
    kwargs = _get_kwargs(
        geofence_id=geofence_id,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    geofence_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
) -> GeofenceDeviceSummaryAnswer:
    """Send what `GeofenceDeviceStateGroup.get_device_summary` documents through `client`; return the decoded answer."""
    response = await asyncio_detailed(
        geofence_id=geofence_id,
        client=client,
    )
    return response.parsed
