from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import Response

if TYPE_CHECKING:
    from uuid import UUID

    from ...client import AuthenticatedClient
    from ...models.generate_download_url_request import GenerateDownloadUrlRequest
    from ...models.generate_download_url_response import GenerateDownloadUrlResponse

OPERATION = Operation(
    "POST",
    "/v0/enterprise/{enterprise_id}/content/remote-file/generate_download_url/",
    parameters=(Parameter("enterprise_id", "path", _c.STR, required=True),),
    answer=_c.Ref("generate_download_url_response", "GenerateDownloadUrlResponse"),
    body=_c.Ref("generate_download_url_request", "GenerateDownloadUrlRequest"),
    body_required=True,
    body_kind="json",
)


def _get_kwargs(
    enterprise_id: str | int | UUID,
    *,
    body: GenerateDownloadUrlRequest,
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
    body: GenerateDownloadUrlRequest,
) -> Response[GenerateDownloadUrlResponse]:
    """
    Create a download link for a temporary file.

    Makes a new download address for a temporary file, named by its file key. The lifetime expires_in is
    given in seconds, from 60 to 86400, and is 3600 by default; error bodies consist of a single error
    text.

    `POST /v0/enterprise/{enterprise_id}/content/remote-file/generate_download_url/`; documented errors:
    400, 401, 403, 500.

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
    body: GenerateDownloadUrlRequest,
) -> GenerateDownloadUrlResponse:
    """
    Create a download link for a temporary file.

    Makes a new download address for a temporary file, named by its file key. The lifetime expires_in is
    given in seconds, from 60 to 86400, and is 3600 by default; error bodies consist of a single error
    text.

    `POST /v0/enterprise/{enterprise_id}/content/remote-file/generate_download_url/`; documented errors:
    400, 401, 403, 500.

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
