from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import Response

if TYPE_CHECKING:
    from uuid import UUID

    from ...client import AuthenticatedClient
    from ...models.get_dep_token_content_answer import GetDepTokenContentAnswer
    from ...models.upload_dep_token_request import UploadDepTokenRequest

OPERATION = Operation(
    "PUT",
    "/tenant/v0/deptokens/{id}/",
    parameters=(Parameter("id", "path", _c.STR, required=True),),
    answer=_c.Ref("get_dep_token_content_answer", "GetDepTokenContentAnswer"),
    body=_c.Ref("upload_dep_token_request", "UploadDepTokenRequest"),
    body_required=True,
    body_kind="multipart",
)


def _get_kwargs(
    id: str | int | UUID,
    *,
    body: UploadDepTokenRequest,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        id,
        body=body,
    )


async def asyncio_detailed(
    id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    body: UploadDepTokenRequest,
) -> Response[GetDepTokenContentAnswer]:
    """
    Upload a DEP token.

    Stores the .p7m token file for a DEP token. The multipart form needs the file in the field file and
    a token_name; the token is returned.

    `PUT /tenant/v0/deptokens/{id}/`; documented errors: 400, 401, 403, 404, 500.

    Args:
        id: UUID of the DEP token.
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
        id=id,
        body=body,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    body: UploadDepTokenRequest,
) -> GetDepTokenContentAnswer:
    """
    Upload a DEP token.

    Stores the .p7m token file for a DEP token. The multipart form needs the file in the field file and
    a token_name; the token is returned.

    `PUT /tenant/v0/deptokens/{id}/`; documented errors: 400, 401, 403, 404, 500.

    Args:
        id: UUID of the DEP token.
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
        id=id,
        body=body,
        client=client,
    )
    return response.parsed
