# Written by `make generate` from the API description, with scripts/templates/endpoint_module.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from typing import Literal
    from uuid import UUID

    from ...client import AuthenticatedClient
    from ...models.tenant_app_version_detail_answer import TenantAppVersionDetailAnswer

OPERATION = Operation(
    "GET",
    "/v2/tenant-apps/{appId}/versions/{versionId}",
    parameters=(
        Parameter("appId", "path", _c.STR, required=True),
        Parameter("versionId", "path", _c.STR, required=True),
        Parameter("legacy_format", "query", _c.BOOL),
    ),
    answer=_c.Ref("tenant_app_version_detail_answer", "TenantAppVersionDetailAnswer"),
    inside=("content",),
)


def _get_kwargs(
    app_id: str | int | UUID,
    version_id: str | int | UUID,
    *,
    legacy_format: bool | Literal["true", "false"] | Unset = UNSET,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        app_id,
        version_id,
        legacy_format,
    )


async def asyncio_detailed(
    app_id: str | int | UUID,
    version_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    legacy_format: bool | Literal["true", "false"] | Unset = UNSET,
) -> Response[TenantAppVersionDetailAnswer]:
    """Send what `TenantAppsGroup.get_tenant_app_version` documents through `client`; return the answer with its status and headers."""
    kwargs = _get_kwargs(
        app_id=app_id,
        version_id=version_id,
        legacy_format=legacy_format,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    app_id: str | int | UUID,
    version_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    legacy_format: bool | Literal["true", "false"] | Unset = UNSET,
) -> TenantAppVersionDetailAnswer:
    """Send what `TenantAppsGroup.get_tenant_app_version` documents through `client`; return the decoded answer."""
    response = await asyncio_detailed(
        app_id=app_id,
        version_id=version_id,
        legacy_format=legacy_format,
        client=client,
    )
    return response.parsed
