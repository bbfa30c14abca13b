from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, request_kwargs, send
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient
    from ...models.create_role_request import CreateRoleRequest
    from ...models.role import Role

OPERATION = Operation(
    "POST",
    "/authz2/v1/roles/",
    answer=_c.Ref("role", "Role"),
    body=_c.Ref("create_role_request", "CreateRoleRequest"),
    body_required=True,
    body_kind="json",
)


def _get_kwargs(
    *,
    body: CreateRoleRequest,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        body=body,
    )


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: CreateRoleRequest,
) -> Response[Role]:
    """
    Create a role.

    Creates a role from a name and a description, both required. The answer carries its id.

    `POST /authz2/v1/roles/`; documented errors: 400, 401.

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
    body: CreateRoleRequest,
) -> Role:
    """
    Create a role.

    Creates a role from a name and a description, both required. The answer carries its id.

    `POST /authz2/v1/roles/`; documented errors: 400, 401.

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
