from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient
    from ...models.list_authn_users_response import ListAuthnUsersResponse

OPERATION = Operation(
    "GET",
    "/authn2/v1/users/",
    parameters=(Parameter("legacy_user_id", "query", _c.INT),),
    answer=_c.Ref("list_authn_users_response", "ListAuthnUsersResponse"),
)


def _get_kwargs(
    *,
    legacy_user_id: int | Unset = UNSET,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        legacy_user_id,
    )


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    legacy_user_id: int | Unset = UNSET,
) -> Response[ListAuthnUsersResponse]:
    """
    List user identities.

    Reads identity records of users, each with user id, tenant id, e-mail address, name and connection.
    The parameter legacy_user_id looks one up by its older integer id.

    `GET /authn2/v1/users/`; documented errors: 400, 401, 500.

    Args:
        client: What sends the request.
        legacy_user_id: Integer id that the user has in the older user service.

    Returns:
        The answer with its status and headers.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    kwargs = _get_kwargs(
        legacy_user_id=legacy_user_id,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    *,
    client: AuthenticatedClient,
    legacy_user_id: int | Unset = UNSET,
) -> ListAuthnUsersResponse:
    """
    List user identities.

    Reads identity records of users, each with user id, tenant id, e-mail address, name and connection.
    The parameter legacy_user_id looks one up by its older integer id.

    `GET /authn2/v1/users/`; documented errors: 400, 401, 500.

    Args:
        client: What sends the request.
        legacy_user_id: Integer id that the user has in the older user service.

    Returns:
        The decoded answer.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    response = await asyncio_detailed(
        legacy_user_id=legacy_user_id,
        client=client,
    )
    return response.parsed
