# Written by `make generate` from the API description, with scripts/templates/endpoint_module.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._deprecated import deprecated
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


@deprecated("Deprecated by the vendor: use `geofence.create_geofence` instead")
async def asyncio_detailed(
    enterprise_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    body: LegacyGeofence,
) -> Response[LegacyGeofence]:
    """Send what `GeofenceGroup.create_geofence_legacy` documents through `client`; return the answer with its status and headers."""
    kwargs = _get_kwargs(
        enterprise_id=enterprise_id,
        body=body,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


@deprecated("Deprecated by the vendor: use `geofence.create_geofence` instead")
async def asyncio(
    enterprise_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    body: LegacyGeofence,
) -> LegacyGeofence:
    """Send what `GeofenceGroup.create_geofence_legacy` documents through `client`; return the decoded answer."""
    # Not by `asyncio_detailed`, which would warn again.
    kwargs = _get_kwargs(
        enterprise_id=enterprise_id,
        body=body,
    )
    response: Response[LegacyGeofence] = await send(OPERATION, client.get_async_httpx_client(), kwargs)
    return response.parsed
