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
    """
    Upload a temporary file.

    Uploads a file for a short stay, as a multipart form with the file in the field file. Files above 50
    MB are refused with status 413, and a stored file is removed after one day. The answer gives the
    file key and a download address; error bodies consist of a single error text.

    `POST /v0/enterprise/{enterprise_id}/content/remote-file/`; documented errors: 400, 401, 403, 413,
    500.

    Args:
        enterprise_id: UUID of the enterprise, the organisation that the API key belongs to.
        client: What sends the request.
        body: What to send.

    Returns:
        The answer with its status and headers.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

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
    """
    Upload a temporary file.

    Uploads a file for a short stay, as a multipart form with the file in the field file. Files above 50
    MB are refused with status 413, and a stored file is removed after one day. The answer gives the
    file key and a download address; error bodies consist of a single error text.

    `POST /v0/enterprise/{enterprise_id}/content/remote-file/`; documented errors: 400, 401, 403, 413,
    500.

    Args:
        enterprise_id: UUID of the enterprise, the organisation that the API key belongs to.
        client: What sends the request.
        body: What to send.

    Returns:
        The decoded answer.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    response = await asyncio_detailed(
        enterprise_id=enterprise_id,
        body=body,
        client=client,
    )
    return response.parsed
