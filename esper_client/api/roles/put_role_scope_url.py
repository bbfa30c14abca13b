from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, request_kwargs, send
from ...types import Response

if TYPE_CHECKING:
    from uuid import UUID

    from ...client import AuthenticatedClient
    from ...models.put_role_scope_url_request import PutRoleScopeUrlRequest
    from ...models.put_role_scope_url_response import PutRoleScopeUrlResponse

OPERATION = Operation(
    "PUT",
    "/authz2/v1/roles/{role_id}/scopes",
    answer=_c.Ref("put_role_scope_url_response", "PutRoleScopeUrlResponse"),
    body=_c.Ref("put_role_scope_url_request", "PutRoleScopeUrlRequest"),
    body_kind="json",
)


def _get_kwargs(
    role_id: str | UUID,
    *,
    body: PutRoleScopeUrlRequest,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        path={
            "role_id": role_id,
        },
        body=body,
    )


async def asyncio_detailed(
    role_id: str | UUID,
    *,
    client: AuthenticatedClient,
    body: PutRoleScopeUrlRequest,
) -> Response[PutRoleScopeUrlResponse]:
    """
    Set the scopes of a role.

    Sets the permission scopes of a role, given by id or by a name such as read:device. The answer lists
    the scopes of the role.

    `PUT /authz2/v1/roles/{role_id}/scopes`; documented errors: 400, 401, 404.

    Args:
        role_id: UUID of the role.
        client: What sends the request.
        body:

    Returns:
        The answer with its status and headers.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    kwargs = _get_kwargs(
        role_id=role_id,
        body=body,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    role_id: str | UUID,
    *,
    client: AuthenticatedClient,
    body: PutRoleScopeUrlRequest,
) -> PutRoleScopeUrlResponse:
    """
    Set the scopes of a role.

    Sets the permission scopes of a role, given by id or by a name such as read:device. The answer lists
    the scopes of the role.

    `PUT /authz2/v1/roles/{role_id}/scopes`; documented errors: 400, 401, 404.

    Args:
        role_id: UUID of the role.
        client: What sends the request.
        body:

    Returns:
        The decoded answer.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    response = await asyncio_detailed(
        role_id=role_id,
        body=body,
        client=client,
    )
    return response.parsed
