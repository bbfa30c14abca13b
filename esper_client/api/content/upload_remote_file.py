# Written by `make generate` from the API description, with scripts/templates/endpoint_module.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import Response

if TYPE_CHECKING:
    from uuid import UUID

    from ...client import AuthenticatedClient
    from ...models.upload_remote_file_request import UploadRemoteFileRequest
    from ...models.upload_remote_file_response import UploadRemoteFileResponse

OPERATION = Operation(
    "POST",
    "/v0/enterprise/{enterprise_id}/content/remote-file/",
    parameters=(Parameter("enterprise_id", "path", _c.STR, required=True),),
    answer=_c.Ref("upload_remote_file_response", "UploadRemoteFileResponse"),
    body=_c.Ref("upload_remote_file_request", "UploadRemoteFileRequest"),
    body_required=True,
    body_kind="multipart",
)


def _get_kwargs(
    enterprise_id: str | int | UUID,
    *,
    body: UploadRemoteFileRequest,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        enterprise_id,
        body=body,
    )


async def asyncio_detailed(
    enterprise_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    body: UploadRemoteFileRequest,
) -> Response[UploadRemoteFileResponse]:
    """Send what `ContentGroup.upload_remote_file` documents through `client`; return the answer with its status and headers."""
    kwargs = _get_kwargs(
        enterprise_id=enterprise_id,
        body=body,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    enterprise_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    body: UploadRemoteFileRequest,
) -> UploadRemoteFileResponse:
    """Send what `ContentGroup.upload_remote_file` documents through `client`; return the decoded answer."""
    response = await asyncio_detailed(
        enterprise_id=enterprise_id,
        body=body,
        client=client,
    )
    return response.parsed
