# Written by `make generate` from the API description, with scripts/templates/endpoint_module.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import UNSET, Filter, Filters, Response, Unset

if TYPE_CHECKING:
    from enum import Enum
    from typing import Literal
    from uuid import UUID

    from ...client import AuthenticatedClient
    from ...models.device_page import DevicePage

OPERATION = Operation(
    "GET",
    "/enterprise/{enterprise_id}/device/",
    parameters=(
        Parameter("enterprise_id", "path", _c.STR, required=True),
        Parameter("name", "query", _c.STR),
        Parameter("group", "query", _c.STR),
        Parameter("imei", "query", _c.STR),
        Parameter("serial", "query", _c.STR),
        Parameter("state", "query", _c.INT),
        Parameter("brand", "query", _c.STR),
        Parameter("is_gms", "query", _c.BOOL),
        Parameter("search", "query", _c.STR),
        Parameter("tags", "query", _c.STR, style="comma"),
        Parameter("limit", "query", _c.INT),
        Parameter("offset", "query", _c.INT),
    ),
    answer=_c.Ref("device_page", "DevicePage"),
)


def _get_kwargs(
    enterprise_id: str | int | UUID,
    *,
    name: Filter | Unset = UNSET,
    group: str | UUID | Enum | Unset = UNSET,
    imei: Filter | Unset = UNSET,
    serial: Filter | Unset = UNSET,
    state: int | str | Enum | Unset = UNSET,
    brand: Filter | Unset = UNSET,
    is_gms: bool | Literal["true", "false"] | Unset = UNSET,
    search: Filter | Unset = UNSET,
    tags: Filters | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        enterprise_id,
        name,
        group,
        imei,
        serial,
        state,
        brand,
        is_gms,
        search,
        tags,
        limit,
        offset,
    )


async def asyncio_detailed(
    enterprise_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    name: Filter | Unset = UNSET,
    group: str | UUID | Enum | Unset = UNSET,
    imei: Filter | Unset = UNSET,
    serial: Filter | Unset = UNSET,
    state: int | str | Enum | Unset = UNSET,
    brand: Filter | Unset = UNSET,
    is_gms: bool | Literal["true", "false"] | Unset = UNSET,
    search: Filter | Unset = UNSET,
    tags: Filters | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> Response[DevicePage]:
    """Send what `AndroidDeviceGroup.get_all_devices` documents through `client`; return the answer with its status and headers."""
    kwargs = _get_kwargs(
        enterprise_id=enterprise_id,
        name=name,
        group=group,
        imei=imei,
        serial=serial,
        state=state,
        brand=brand,
        is_gms=is_gms,
        search=search,
        tags=tags,
        limit=limit,
        offset=offset,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    enterprise_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    name: Filter | Unset = UNSET,
    group: str | UUID | Enum | Unset = UNSET,
    imei: Filter | Unset = UNSET,
    serial: Filter | Unset = UNSET,
    state: int | str | Enum | Unset = UNSET,
    brand: Filter | Unset = UNSET,
    is_gms: bool | Literal["true", "false"] | Unset = UNSET,
    search: Filter | Unset = UNSET,
    tags: Filters | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> DevicePage:
    """Send what `AndroidDeviceGroup.get_all_devices` documents through `client`; return one page, decoded."""
    response = await asyncio_detailed(
        enterprise_id=enterprise_id,
        name=name,
        group=group,
        imei=imei,
        serial=serial,
        state=state,
        brand=brand,
        is_gms=is_gms,
        search=search,
        tags=tags,
        limit=limit,
        offset=offset,
        client=client,
    )
    return response.parsed
