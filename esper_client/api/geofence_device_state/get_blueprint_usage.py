# Written by `make generate` from the API description, with scripts/templates/endpoint_module.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from uuid import UUID

    from ...client import AuthenticatedClient
    from ...models.geofence_blueprint_usage_page_answer import GeofenceBlueprintUsagePageAnswer

OPERATION = Operation(
    "GET",
    "/geofence/v1/geofences/{geofence_id}/blueprints",
    parameters=(
        Parameter("geofence_id", "path", _c.STR, required=True),
        Parameter("offset", "query", _c.INT),
        Parameter("limit", "query", _c.INT),
    ),
    answer=_c.Ref("geofence_blueprint_usage_page_answer", "GeofenceBlueprintUsagePageAnswer"),
)


def _get_kwargs(
    geofence_id: str | int | UUID,
    *,
    offset: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        geofence_id,
        offset,
        limit,
    )


async def asyncio_detailed(
    geofence_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    offset: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Response[GeofenceBlueprintUsagePageAnswer]:
    """Send what `GeofenceDeviceStateGroup.get_blueprint_usage` documents through `client`; return the answer with its status and headers."""
    kwargs = _get_kwargs(
        geofence_id=geofence_id,
        offset=offset,
        limit=limit,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    geofence_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    offset: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> GeofenceBlueprintUsagePageAnswer:
    """Send what `GeofenceDeviceStateGroup.get_blueprint_usage` documents through `client`; return one page, decoded."""
    response = await asyncio_detailed(
        geofence_id=geofence_id,
        offset=offset,
        limit=limit,
        client=client,
    )
    return response.parsed
