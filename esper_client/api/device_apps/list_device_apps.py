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
    from ...models.list_device_apps_item_page_answer import ListDeviceAppsItemPageAnswer

OPERATION = Operation(
    "GET",
    "/v2/device-apps",
    parameters=(
        Parameter("app_id", "query", _c.STR, required=True),
        Parameter("app_version_id", "query", _c.STR, required=True),
        Parameter("offset", "query", _c.INT),
    ),
    answer=_c.Ref("list_device_apps_item_page_answer", "ListDeviceAppsItemPageAnswer"),
)


def _get_kwargs(
    *,
    app_id: str | UUID | Enum,
    app_version_id: str | UUID | Enum,
    offset: int | Unset = UNSET,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        app_id,
        app_version_id,
        offset,
    )


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    app_id: str | UUID | Enum,
    app_version_id: str | UUID | Enum,
    offset: int | Unset = UNSET,
) -> Response[ListDeviceAppsItemPageAnswer]:
    """Send what `DeviceAppsGroup.list_device_apps` documents through `client`; return the answer with its status and headers."""
    kwargs = _get_kwargs(
        app_id=app_id,
        app_version_id=app_version_id,
        offset=offset,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    *,
    client: AuthenticatedClient,
    app_id: str | UUID | Enum,
    app_version_id: str | UUID | Enum,
    offset: int | Unset = UNSET,
) -> ListDeviceAppsItemPageAnswer:
    """Send what `DeviceAppsGroup.list_device_apps` documents through `client`; return one page, decoded."""
    response = await asyncio_detailed(
        app_id=app_id,
        app_version_id=app_version_id,
        offset=offset,
        client=client,
    )
    return response.parsed
