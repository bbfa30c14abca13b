# Written by `make generate` from the API description, with scripts/templates/endpoint_module.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, request_kwargs, send
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient
    from ...models.create_seamless_upload_request import CreateSeamlessUploadRequest
    from ...models.seamless_success_response import SeamlessSuccessResponse

OPERATION = Operation(
    "POST",
    "/v2/seamless/upload",
    answer=_c.Ref("seamless_success_response", "SeamlessSuccessResponse"),
    inside=("content",),
    body=_c.Ref("create_seamless_upload_request", "CreateSeamlessUploadRequest"),
    body_required=True,
    body_kind="multipart",
)


def _get_kwargs(
    *,
    body: CreateSeamlessUploadRequest,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        body=body,
    )


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: CreateSeamlessUploadRequest,
) -> Response[SeamlessSuccessResponse]:
    """Send what `AbmProvisioningGroup.create_seamless_upload` documents through `client`; return the answer with its status and headers."""
    kwargs = _get_kwargs(
        body=body,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    *,
    client: AuthenticatedClient,
    body: CreateSeamlessUploadRequest,
) -> SeamlessSuccessResponse:
    """Send what `AbmProvisioningGroup.create_seamless_upload` documents through `client`; return the decoded answer."""
    response = await asyncio_detailed(
        body=body,
        client=client,
    )
    return response.parsed
