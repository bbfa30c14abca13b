from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import Response

if TYPE_CHECKING:
    from uuid import UUID

    from ...client import AuthenticatedClient
    from ...models.content import Content
    from ...models.post_content_request import PostContentRequest

OPERATION = Operation(
    "POST",
    "/v0/enterprise/{enterprise_id}/content/upload/",
    parameters=(Parameter("enterprise_id", "path", _c.STR, required=True),),
    answer=_c.Ref("content", "Content"),
    body=_c.Ref("post_content_request", "PostContentRequest"),
    body_required=True,
    body_kind="multipart",
)


def _get_kwargs(
    enterprise_id: str | int | UUID,
    *,
    body: PostContentRequest,
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
    body: PostContentRequest,
) -> Response[Content]:
    """
    Upload a content file.

    Uploads a file to the content store as a multipart form, with the file in the field key. The answer
    describes the stored file and has status 200.

    `POST /v0/enterprise/{enterprise_id}/content/upload/`; documented errors: 400, 401, 403, 415, 500.

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
    body: PostContentRequest,
) -> Content:
    """
    Upload a content file.

    Uploads a file to the content store as a multipart form, with the file in the field key. The answer
    describes the stored file and has status 200.

    `POST /v0/enterprise/{enterprise_id}/content/upload/`; documented errors: 400, 401, 403, 415, 500.

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
