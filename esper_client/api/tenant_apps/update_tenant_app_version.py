# Written by `make generate` from the API description, with scripts/templates/endpoint_module.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import Response

if TYPE_CHECKING:
    from uuid import UUID

    from ...client import AuthenticatedClient
    from ...models.tenant_app_version_answer import TenantAppVersionAnswer
    from ...models.update_tenant_app_version_request import UpdateTenantAppVersionRequest

OPERATION = Operation(
    "PUT",
    "/v2/tenant-apps/{appId}/versions/{versionId}",
    parameters=(
        Parameter("appId", "path", _c.STR, required=True),
        Parameter("versionId", "path", _c.STR, required=True),
    ),
    answer=_c.Ref("tenant_app_version_answer", "TenantAppVersionAnswer"),
    inside=("content",),
    body=_c.Ref("update_tenant_app_version_request", "UpdateTenantAppVersionRequest"),
    body_required=True,
    body_kind="json",
)


def _get_kwargs(
    app_id: str | int | UUID,
    version_id: str | int | UUID,
    *,
    body: UpdateTenantAppVersionRequest,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        app_id,
        version_id,
        body=body,
    )


async def asyncio_detailed(
    app_id: str | int | UUID,
    version_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    body: UpdateTenantAppVersionRequest,
) -> Response[TenantAppVersionAnswer]:
    """Send what `TenantAppsGroup.update_tenant_app_version` documents through `client`; return the answer with its status and headers."""
    kwargs = _get_kwargs(
        app_id=app_id,
        version_id=version_id,
        body=body,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    app_id: str | int | UUID,
    version_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    body: UpdateTenantAppVersionRequest,
) -> TenantAppVersionAnswer:
    """Send what `TenantAppsGroup.update_tenant_app_version` documents through `client`; return the decoded answer."""
    response = await asyncio_detailed(
        app_id=app_id,
        version_id=version_id,
        body=body,
        client=client,
    )
    return response.parsed
