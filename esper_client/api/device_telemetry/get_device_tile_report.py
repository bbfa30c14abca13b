# Written by `make generate` from the API description, with scripts/templates/endpoint_module.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import Response

if TYPE_CHECKING:
    from uuid import UUID

    from ...client import AuthenticatedClient
    from ...models.device_tile import DeviceTile

OPERATION = Operation(
    "GET",
    "/v1/enterprise/{enterprise_id}/report/device-tiles/{device_tiles_id}/",
    parameters=(
        Parameter("enterprise_id", "path", _c.STR, required=True),
        Parameter("device_tiles_id", "path", _c.INT, required=True),
    ),
    answer=_c.Ref("device_tile", "DeviceTile"),
)


def _get_kwargs(
    enterprise_id: str | int | UUID,
    device_tiles_id: str | int,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        enterprise_id,
        device_tiles_id,
    )


async def asyncio_detailed(
    enterprise_id: str | int | UUID,
    device_tiles_id: str | int,
    *,
    client: AuthenticatedClient,
) -> Response[DeviceTile]:
    """Send what `DeviceTelemetryGroup.get_device_tile_report` documents through `client`; return the answer with its status and headers."""
    kwargs = _get_kwargs(
        enterprise_id=enterprise_id,
        device_tiles_id=device_tiles_id,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    enterprise_id: str | int | UUID,
    device_tiles_id: str | int,
    *,
    client: AuthenticatedClient,
) -> DeviceTile:
    """Send what `DeviceTelemetryGroup.get_device_tile_report` documents through `client`; return the decoded answer."""
    response = await asyncio_detailed(
        enterprise_id=enterprise_id,
        device_tiles_id=device_tiles_id,
        client=client,
    )
    return response.parsed
