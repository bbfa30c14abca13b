# Written by `make generate` from the API description, with scripts/templates/endpoint_module.py.jinja.
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
    inside=("content",),
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
    """Send what `GeofencesGroup.create_geofence` documents through `client`; return the answer with its status and headers."""
    kwargs = _get_kwargs(
        body=body,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    *,
    client: AuthenticatedClient,
    body: GeofenceV1Create,
) -> GeofenceV1Answer:
    """Send what `GeofencesGroup.create_geofence` documents through `client`; return the decoded answer."""
    response = await asyncio_detailed(
        body=body,
        client=client,
    )
    return response.parsed
