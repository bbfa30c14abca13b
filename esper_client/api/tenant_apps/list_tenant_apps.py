# Written by `make generate` from the API description, with scripts/templates/endpoint_module.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import UNSET, Filter, Response, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient
    from ...models.app_upload_request_body_platform import AppUploadRequestBodyPlatform
    from ...models.tenant_app_page_answer import TenantAppPageAnswer

OPERATION = Operation(
    "GET",
    "/v2/tenant-apps",
    parameters=(
        Parameter("limit", "query", _c.INT),
        Parameter("offset", "query", _c.INT),
        Parameter(
            "platform", "query", _c.Choice("app_upload_request_body_platform", "AppUploadRequestBodyPlatform")
        ),
        Parameter("package_name", "query", _c.STR),
        Parameter("app_name", "query", _c.STR),
    ),
    answer=_c.Ref("tenant_app_page_answer", "TenantAppPageAnswer"),
)


def _get_kwargs(
    *,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    platform: AppUploadRequestBodyPlatform | Filter | Unset = UNSET,
    package_name: Filter | Unset = UNSET,
    app_name: Filter | Unset = UNSET,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        limit,
        offset,
        platform,
        package_name,
        app_name,
    )


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    platform: AppUploadRequestBodyPlatform | Filter | Unset = UNSET,
    package_name: Filter | Unset = UNSET,
    app_name: Filter | Unset = UNSET,
) -> Response[TenantAppPageAnswer]:
    """Send what `TenantAppsGroup.list_tenant_apps` documents through `client`; return the answer with its status and headers."""
    kwargs = _get_kwargs(
        limit=limit,
        offset=offset,
        platform=platform,
        package_name=package_name,
        app_name=app_name,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    *,
    client: AuthenticatedClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    platform: AppUploadRequestBodyPlatform | Filter | Unset = UNSET,
    package_name: Filter | Unset = UNSET,
    app_name: Filter | Unset = UNSET,
) -> TenantAppPageAnswer:
    """Send what `TenantAppsGroup.list_tenant_apps` documents through `client`; return one page, decoded."""
    response = await asyncio_detailed(
        limit=limit,
        offset=offset,
        platform=platform,
        package_name=package_name,
        app_name=app_name,
        client=client,
    )
    return response.parsed
