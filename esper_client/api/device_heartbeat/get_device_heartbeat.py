# Written by `make generate` from the API description, with scripts/templates/endpoint_module.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import Response

if TYPE_CHECKING:
    from uuid import UUID

    from ...client import AuthenticatedClient
    from ...models.device_heartbeat_answer import DeviceHeartbeatAnswer

OPERATION = Operation(
    "GET",
    "/device/v0/heartbeat/{id}/",
    parameters=(Parameter("id", "path", _c.STR, required=True),),
    answer=_c.Ref("device_heartbeat_answer", "DeviceHeartbeatAnswer"),
    inside=("content",),
)


def _get_kwargs(
    id: str | int | UUID,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        id,
    )


async def asyncio_detailed(
    id: str | int | UUID,
    *,
    client: AuthenticatedClient,
) -> Response[DeviceHeartbeatAnswer]:
    """Send what `DeviceHeartbeatGroup.get_device_heartbeat` documents through `client`; return the answer with its status and headers."""
    kwargs = _get_kwargs(
        id=id,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    id: str | int | UUID,
    *,
    client: AuthenticatedClient,
) -> DeviceHeartbeatAnswer:
    """Send what `DeviceHeartbeatGroup.get_device_heartbeat` documents through `client`; return the decoded answer."""
    response = await asyncio_detailed(
        id=id,
        client=client,
    )
    return response.parsed
