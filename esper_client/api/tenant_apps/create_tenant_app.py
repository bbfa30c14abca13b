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
    """
    Upload a tenant app.

    Uploads an app for Apple or Windows devices as multipart form data, with the package in the field
    file. The answer gives the ids of the app and of the version created.

    `POST /v2/tenant-apps`; documented errors: 400, 401, 403, 500.

    Args:
        client: What sends the request.
        body: App package to upload and the platform it is made for.

    Returns:
        The answer with its status and headers.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    kwargs = _get_kwargs(
        body=body,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    *,
    client: AuthenticatedClient,
    body: AppUploadRequestBody,
) -> TenantAppUploadResponseAnswer:
    """
    Upload a tenant app.

    Uploads an app for Apple or Windows devices as multipart form data, with the package in the field
    file. The answer gives the ids of the app and of the version created.

    `POST /v2/tenant-apps`; documented errors: 400, 401, 403, 500.

    Args:
        client: What sends the request.
        body: App package to upload and the platform it is made for.

    Returns:
        The decoded answer.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    response = await asyncio_detailed(
        body=body,
        client=client,
    )
    return response.parsed
