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
    """
    Upload a seamless provisioning CSV file.

    Registers devices for seamless provisioning from a CSV file sent in the form field csv_file. The
    platform is APPLE unless stated. The answer is a page of requests with their status.

    `POST /v2/seamless/upload`; documented errors: 400, 401, 403, 500.

    Args:
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
        body=body,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    *,
    client: AuthenticatedClient,
    body: CreateSeamlessUploadRequest,
) -> SeamlessSuccessResponse:
    """
    Upload a seamless provisioning CSV file.

    Registers devices for seamless provisioning from a CSV file sent in the form field csv_file. The
    platform is APPLE unless stated. The answer is a page of requests with their status.

    `POST /v2/seamless/upload`; documented errors: 400, 401, 403, 500.

    Args:
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
        body=body,
        client=client,
    )
    return response.parsed
