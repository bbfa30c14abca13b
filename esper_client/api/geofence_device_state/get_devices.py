# Written by `make generate` from the API description, with scripts/templates/endpoint_module.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from enum import Enum
    from typing import Literal
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
    inside: bool | Literal["true", "false"] | Unset = UNSET,
    blueprint_id: str | UUID | Enum | Unset = UNSET,
    blueprint_version_number: int | str | Enum | Unset = UNSET,
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
    inside: bool | Literal["true", "false"] | Unset = UNSET,
    blueprint_id: str | UUID | Enum | Unset = UNSET,
    blueprint_version_number: int | str | Enum | Unset = UNSET,
) -> Response[GeofenceDevicePageAnswer]:
    """Send what `GeofenceDeviceStateGroup.get_devices` documents through `client`; return the answer with its status and headers."""
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
    inside: bool | Literal["true", "false"] | Unset = UNSET,
    blueprint_id: str | UUID | Enum | Unset = UNSET,
    blueprint_version_number: int | str | Enum | Unset = UNSET,
) -> GeofenceDevicePageAnswer:
    """Send what `GeofenceDeviceStateGroup.get_devices` documents through `client`; return one page, decoded."""
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
