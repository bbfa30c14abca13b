# Written by `make generate` from the API description, with scripts/templates/endpoint_module.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import UNSET, Filter, Response, Unset

if TYPE_CHECKING:
    from uuid import UUID

    from ...client import AuthenticatedClient
    from ...models.device_app_page import DeviceAppPage

OPERATION = Operation(
    "GET",
    "/enterprise/{enterprise_id}/device/{device_id}/app/",
    parameters=(
        Parameter("enterprise_id", "path", _c.STR, required=True),
        Parameter("device_id", "path", _c.STR, required=True),
        Parameter("package_name", "query", _c.STR),
        Parameter("whitelisted", "query", _c.STR),
        Parameter("search", "query", _c.STR),
        Parameter("limit", "query", _c.INT),
        Parameter("offset", "query", _c.INT),
    ),
    answer=_c.Ref("device_app_page", "DeviceAppPage"),
)


def _get_kwargs(
    enterprise_id: str | int | UUID,
    device_id: str | int | UUID,
    *,
    package_name: Filter | Unset = UNSET,
    whitelisted: Filter | Unset = UNSET,
    search: Filter | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        enterprise_id,
        device_id,
        package_name,
        whitelisted,
        search,
        limit,
        offset,
    )


async def asyncio_detailed(
    enterprise_id: str | int | UUID,
    device_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    package_name: Filter | Unset = UNSET,
    whitelisted: Filter | Unset = UNSET,
    search: Filter | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> Response[DeviceAppPage]:
    """Send what `AndroidDeviceGroup.get_device_apps` documents through `client`; return the answer with its status and headers."""
    kwargs = _get_kwargs(
        enterprise_id=enterprise_id,
        device_id=device_id,
        package_name=package_name,
        whitelisted=whitelisted,
        search=search,
        limit=limit,
        offset=offset,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    enterprise_id: str | int | UUID,
    device_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    package_name: Filter | Unset = UNSET,
    whitelisted: Filter | Unset = UNSET,
    search: Filter | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> DeviceAppPage:
    """Send what `AndroidDeviceGroup.get_device_apps` documents through `client`; return one page, decoded."""
    response = await asyncio_detailed(
        enterprise_id=enterprise_id,
        device_id=device_id,
        package_name=package_name,
        whitelisted=whitelisted,
        search=search,
        limit=limit,
        offset=offset,
        client=client,
    )
    return response.parsed
