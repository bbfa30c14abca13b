from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import Response

if TYPE_CHECKING:
    from uuid import UUID

    from ...client import AuthenticatedClient
    from ...models.role import Role
    from ...models.update_role_request import UpdateRoleRequest

OPERATION = Operation(
    "PATCH",
    "/authz2/v1/roles/{role_id}",
    parameters=(Parameter("role_id", "path", _c.STR, required=True),),
    answer=_c.Ref("role", "Role"),
    body=_c.Ref("update_role_request", "UpdateRoleRequest"),
    body_required=True,
    body_kind="json",
)


def _get_kwargs(
    role_id: str | int | UUID,
    *,
    body: UpdateRoleRequest,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        role_id,
        body=body,
    )


async def asyncio_detailed(
    role_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    body: UpdateRoleRequest,
) -> Response[Role]:
    """
    Update a role.

    Changes the name or the description of a role and answers with the role.

    `PATCH /authz2/v1/roles/{role_id}`; documented errors: 400, 401, 404.

    Args:
        role_id: UUID of the role.
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
        role_id=role_id,
        body=body,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    role_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    body: UpdateRoleRequest,
) -> Role:
    """
    Update a role.

    Changes the name or the description of a role and answers with the role.

    `PATCH /authz2/v1/roles/{role_id}`; documented errors: 400, 401, 404.

    Args:
        role_id: UUID of the role.
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
        role_id=role_id,
        body=body,
        client=client,
    )
    return response.parsed
