# Written by `make generate` from the API description, with scripts/templates/endpoint_module.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import UNSET, Filter, Response, Unset

if TYPE_CHECKING:
    from uuid import UUID

    from ...client import AuthenticatedClient
    from ...models.device_apps_response_page_answer import DeviceAppsResponsePageAnswer
    from ...models.list_apps_of_device_app_type import ListAppsOfDeviceAppType

OPERATION = Operation(
    "GET",
    "/v2/devices/{deviceId}/device-apps/",
    parameters=(
        Parameter("deviceId", "path", _c.STR, required=True),
        Parameter("app_type", "query", _c.Choice("list_apps_of_device_app_type", "ListAppsOfDeviceAppType")),
        Parameter("limit", "query", _c.INT),
        Parameter("offset", "query", _c.INT),
    ),
    answer=_c.Ref("device_apps_response_page_answer", "DeviceAppsResponsePageAnswer"),
)


def _get_kwargs(
    device_id: str | int | UUID,
    *,
    app_type: ListAppsOfDeviceAppType | Filter | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        device_id,
        app_type,
        limit,
        offset,
    )


async def asyncio_detailed(
    device_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    app_type: ListAppsOfDeviceAppType | Filter | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> Response[DeviceAppsResponsePageAnswer]:
    """Send what `DeviceAppsGroup.list_apps_of_device` documents through `client`; return the answer with its status and headers."""
    kwargs = _get_kwargs(
        device_id=device_id,
        app_type=app_type,
        limit=limit,
        offset=offset,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    device_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    app_type: ListAppsOfDeviceAppType | Filter | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> DeviceAppsResponsePageAnswer:
    """Send what `DeviceAppsGroup.list_apps_of_device` documents through `client`; return one page, decoded."""
    response = await asyncio_detailed(
        device_id=device_id,
        app_type=app_type,
        limit=limit,
        offset=offset,
        client=client,
    )
    return response.parsed
