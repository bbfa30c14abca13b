from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import Response

if TYPE_CHECKING:
    from uuid import UUID

    from ...client import AuthenticatedClient
    from ...models.update_own_user_request import UpdateOwnUserRequest
    from ...models.user import User

OPERATION = Operation(
    "PUT",
    "/authn2/v0/user/{user_id}",
    parameters=(Parameter("user_id", "path", _c.STR, required=True),),
    answer=_c.Ref("user", "User"),
    body=_c.Ref("update_own_user_request", "UpdateOwnUserRequest"),
    body_required=True,
    body_kind="json",
)


def _get_kwargs(
    user_id: str | int | UUID,
    *,
    body: UpdateOwnUserRequest,
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
    body: UpdateOwnUserRequest,
) -> Response[User]:
    """
    Update your own user.

    Changes the first name of the user account. The answer is the user.

    `PUT /authn2/v0/user/{user_id}`; documented errors: 400, 401, 403, 404, 500.

    Args:
        user_id: UUID of the user.
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
    body: UpdateOwnUserRequest,
) -> User:
    """
    Update your own user.

    Changes the first name of the user account. The answer is the user.

    `PUT /authn2/v0/user/{user_id}`; documented errors: 400, 401, 403, 404, 500.

    Args:
        user_id: UUID of the user.
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
