# Written by `make generate` from the API description, with scripts/templates/endpoint_module.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from enum import Enum
    from uuid import UUID

    from ...client import AuthenticatedClient
    from ...models.device_status_page import DeviceStatusPage

OPERATION = Operation(
    "GET",
    "/enterprise/{enterprise_id}/device/{device_id}/status/",
    parameters=(
        Parameter("enterprise_id", "path", _c.STR, required=True),
        Parameter("device_id", "path", _c.STR, required=True),
        Parameter("latest_event", "query", _c.INT, required=True),
        Parameter("limit", "query", _c.INT),
        Parameter("offset", "query", _c.INT),
    ),
    answer=_c.Ref("device_status_page", "DeviceStatusPage"),
)


def _get_kwargs(
    enterprise_id: str | int | UUID,
    device_id: str | int | UUID,
    *,
    latest_event: int | str | Enum,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        enterprise_id,
        device_id,
        latest_event,
        limit,
        offset,
    )


async def asyncio_detailed(
    enterprise_id: str | int | UUID,
    device_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    latest_event: int | str | Enum,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> Response[DeviceStatusPage]:
    """Send what `AndroidDeviceGroup.get_device_event` documents through `client`; return the answer with its status and headers."""
    kwargs = _get_kwargs(
        enterprise_id=enterprise_id,
        device_id=device_id,
        latest_event=latest_event,
        limit=limit,
        offset=offset,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    enterprise_id: str | int | UUID,
    device_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    latest_event: int | str | Enum,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> DeviceStatusPage:
    """Send what `AndroidDeviceGroup.get_device_event` documents through `client`; return one page, decoded."""
    response = await asyncio_detailed(
        enterprise_id=enterprise_id,
        device_id=device_id,
        latest_event=latest_event,
        limit=limit,
        offset=offset,
        client=client,
    )
    return response.parsed
