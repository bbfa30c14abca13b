# Written by `make generate` from the API description, with scripts/templates/endpoint_module.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import UNSET, Filter, Response, Unset

if TYPE_CHECKING:
    import datetime as dt

    from ...client import AuthenticatedClient
    from ...models.device_last_seen_answer import DeviceLastSeenAnswer
    from ...models.get_device_heartbeat_list_platform import GetDeviceHeartbeatListPlatform

OPERATION = Operation(
    "GET",
    "/v2/heartbeat/",
    parameters=(
        Parameter("last_seen_gt", "query", _c.DATETIME, required=True),
        Parameter("last_seen_lt", "query", _c.DATETIME, required=True),
        Parameter(
            "platform",
            "query",
            _c.Choice("get_device_heartbeat_list_platform", "GetDeviceHeartbeatListPlatform"),
        ),
        Parameter("limit", "query", _c.INT),
        Parameter("offset", "query", _c.INT),
    ),
    answer=_c.Ref("device_last_seen_answer", "DeviceLastSeenAnswer"),
)


def _get_kwargs(
    *,
    last_seen_gt: dt.datetime | dt.date | str,
    last_seen_lt: dt.datetime | dt.date | str,
    platform: GetDeviceHeartbeatListPlatform | Filter | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        last_seen_gt,
        last_seen_lt,
        platform,
        limit,
        offset,
    )


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    last_seen_gt: dt.datetime | dt.date | str,
    last_seen_lt: dt.datetime | dt.date | str,
    platform: GetDeviceHeartbeatListPlatform | Filter | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> Response[DeviceLastSeenAnswer]:
    """Send what `DeviceHeartbeatGroup.get_device_heartbeat_list` documents through `client`; return the answer with its status and headers."""
    kwargs = _get_kwargs(
        last_seen_gt=last_seen_gt,
        last_seen_lt=last_seen_lt,
        platform=platform,
        limit=limit,
        offset=offset,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    *,
    client: AuthenticatedClient,
    last_seen_gt: dt.datetime | dt.date | str,
    last_seen_lt: dt.datetime | dt.date | str,
    platform: GetDeviceHeartbeatListPlatform | Filter | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> DeviceLastSeenAnswer:
    """Send what `DeviceHeartbeatGroup.get_device_heartbeat_list` documents through `client`; return one page, decoded."""
    response = await asyncio_detailed(
        last_seen_gt=last_seen_gt,
        last_seen_lt=last_seen_lt,
        platform=platform,
        limit=limit,
        offset=offset,
        client=client,
    )
    return response.parsed
