# Written by `make generate` from the API description, with scripts/templates/endpoint_module.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, request_kwargs, send
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient
    from ...models.app_upload_request_body import AppUploadRequestBody
    from ...models.tenant_app_upload_response_answer import TenantAppUploadResponseAnswer

OPERATION = Operation(
    "POST",
    "/v2/tenant-apps",
    answer=_c.Ref("tenant_app_upload_response_answer", "TenantAppUploadResponseAnswer"),
    inside=("content",),
    body=_c.Ref("app_upload_request_body", "AppUploadRequestBody"),
    body_required=True,
    body_kind="multipart",
)


def _get_kwargs(
    *,
    body: AppUploadRequestBody,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        body=body,
    )


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: AppUploadRequestBody,
) -> Response[TenantAppUploadResponseAnswer]:
    """Send what `TenantAppsGroup.create_tenant_app` documents through `client`; return the answer with its status and headers."""
    kwargs = _get_kwargs(
        body=body,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    *,
    client: AuthenticatedClient,
    body: AppUploadRequestBody,
) -> TenantAppUploadResponseAnswer:
    """Send what `TenantAppsGroup.create_tenant_app` documents through `client`; return the decoded answer."""
    response = await asyncio_detailed(
        body=body,
        client=client,
    )
    return response.parsed
