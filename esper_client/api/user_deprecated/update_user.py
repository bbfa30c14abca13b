from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient
    from ...models.legacy_user import LegacyUser
    from ...models.user_create import UserCreate

OPERATION = Operation(
    "PUT",
    "/user/{user_id}/",
    parameters=(Parameter("user_id", "path", _c.INT, required=True),),
    answer=_c.Ref("legacy_user", "LegacyUser"),
    body=_c.Ref("user_create", "UserCreate"),
    body_required=True,
    body_kind="json",
)


def _get_kwargs(
    user_id: str | int,
    *,
    body: UserCreate,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        user_id,
        body=body,
    )


async def asyncio_detailed(
    user_id: str | int,
    *,
    client: AuthenticatedClient,
    body: UserCreate,
) -> Response[LegacyUser]:
    """
    Replace a user.

    Replaces the data of a user account; the username and a profile are required. The answer is the
    stored user. This operation is deprecated.

    Deprecated: the vendor may drop it.

    `PUT /user/{user_id}/`; documented errors: 400, 401, 403, 404, 500.

    Args:
        user_id: Integer id of the user.
        client: What sends the request.
        body: User as sent to create or replace one.

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
    user_id: str | int,
    *,
    client: AuthenticatedClient,
    body: UserCreate,
) -> LegacyUser:
    """
    Replace a user.

    Replaces the data of a user account; the username and a profile are required. The answer is the
    stored user. This operation is deprecated.

    Deprecated: the vendor may drop it.

    `PUT /user/{user_id}/`; documented errors: 400, 401, 403, 404, 500.

    Args:
        user_id: Integer id of the user.
        client: What sends the request.
        body: User as sent to create or replace one.

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
