from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import Response

if TYPE_CHECKING:
    from uuid import UUID

    from ...client import AuthenticatedClient
    from ...models.update_different_user_request import UpdateDifferentUserRequest
    from ...models.user import User

OPERATION = Operation(
    "PUT",
    "/authz2/v1/users/{user_id}",
    parameters=(Parameter("user_id", "path", _c.STR, required=True),),
    answer=_c.Ref("user", "User"),
    body=_c.Ref("update_different_user_request", "UpdateDifferentUserRequest"),
    body_required=True,
    body_kind="json",
)


def _get_kwargs(
    user_id: str | int | UUID,
    *,
    body: UpdateDifferentUserRequest,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        user_id,
        body=body,
    )


async def asyncio_detailed(
    user_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    body: UpdateDifferentUserRequest,
) -> Response[User]:
    """
    Update the role and groups of another user.

    Sets the role and the groups of a user, both required. A custom role id, the right to factory reset
    and access to all groups can be set as well. The user id in the path is the authn_user_id of the
    account.

    `PUT /authz2/v1/users/{user_id}`; documented errors: 400, 401, 403.

    Args:
        user_id: UUID of the user in the authentication service, known elsewhere as `authn_user_id`.
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
        user_id=user_id,
        body=body,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    user_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    body: UpdateDifferentUserRequest,
) -> User:
    """
    Update the role and groups of another user.

    Sets the role and the groups of a user, both required. A custom role id, the right to factory reset
    and access to all groups can be set as well. The user id in the path is the authn_user_id of the
    account.

    `PUT /authz2/v1/users/{user_id}`; documented errors: 400, 401, 403.

    Args:
        user_id: UUID of the user in the authentication service, known elsewhere as `authn_user_id`.
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
        user_id=user_id,
        body=body,
        client=client,
    )
    return response.parsed
