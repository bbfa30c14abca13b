from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient
    from ...models.legacy_user import LegacyUser

OPERATION = Operation(
    "GET",
    "/user/{user_id}/",
    parameters=(Parameter("user_id", "path", _c.INT, required=True),),
    answer=_c.Ref("legacy_user", "LegacyUser"),
)


def _get_kwargs(
    user_id: str | int,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        user_id,
    )


async def asyncio_detailed(
    user_id: str | int,
    *,
    client: AuthenticatedClient,
) -> Response[LegacyUser]:
    """
    Get a user.

    Reads one user account by its integer id.

    `GET /user/{user_id}/`; documented errors: 401, 404, 500.

    Args:
        user_id: Integer id of the user.
        client: What sends the request.

    Returns:
        The answer with its status and headers.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    kwargs = _get_kwargs(
        user_id=user_id,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    user_id: str | int,
    *,
    client: AuthenticatedClient,
) -> LegacyUser:
    """
    Get a user.

    Reads one user account by its integer id.

    `GET /user/{user_id}/`; documented errors: 401, 404, 500.

    Args:
        user_id: Integer id of the user.
        client: What sends the request.

    Returns:
        The decoded answer.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    response = await asyncio_detailed(
        user_id=user_id,
        client=client,
    )
    return response.parsed
