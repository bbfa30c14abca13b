# Written by `make generate` from the API description, with scripts/templates/endpoint_module.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import UNSET, Filter, Response, Unset

if TYPE_CHECKING:
    from typing import Literal
    from uuid import UUID

    from ...client import AuthenticatedClient
    from ...models.tenant_app_version_page_answer import TenantAppVersionPageAnswer

OPERATION = Operation(
    "GET",
    "/v2/tenant-apps/{appId}/versions",
    parameters=(
        Parameter("appId", "path", _c.STR, required=True),
        Parameter("limit", "query", _c.INT),
        Parameter("offset", "query", _c.INT),
        Parameter("app_name", "query", _c.STR),
        Parameter("legacy_format", "query", _c.BOOL),
    ),
    answer=_c.Ref("tenant_app_version_page_answer", "TenantAppVersionPageAnswer"),
)


def _get_kwargs(
    app_id: str | int | UUID,
    *,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    app_name: Filter | Unset = UNSET,
    legacy_format: bool | Literal["true", "false"] | Unset = UNSET,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        app_id,
        limit,
        offset,
        app_name,
        legacy_format,
    )


async def asyncio_detailed(
    app_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    app_name: Filter | Unset = UNSET,
    legacy_format: bool | Literal["true", "false"] | Unset = UNSET,
) -> Response[TenantAppVersionPageAnswer]:
    """Send what `TenantAppsGroup.list_tenant_app_versions` documents through `client`; return the answer with its status and headers."""
    kwargs = _get_kwargs(
        app_id=app_id,
        limit=limit,
        offset=offset,
        app_name=app_name,
        legacy_format=legacy_format,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    app_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    app_name: Filter | Unset = UNSET,
    legacy_format: bool | Literal["true", "false"] | Unset = UNSET,
) -> TenantAppVersionPageAnswer:
    """Send what `TenantAppsGroup.list_tenant_app_versions` documents through `client`; return one page, decoded."""
    response = await asyncio_detailed(
        app_id=app_id,
        limit=limit,
        offset=offset,
        app_name=app_name,
        legacy_format=legacy_format,
        client=client,
    )
    return response.parsed
