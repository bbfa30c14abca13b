from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient
    from ...models.authn_user_page_answer import AuthnUserPageAnswer

OPERATION = Operation(
    "GET",
    "/authn2/v1/users/",
    parameters=(
        Parameter("legacy_user_id", "query", _c.INT),
        Parameter("offset", "query", _c.INT),
    ),
    answer=_c.Ref("authn_user_page_answer", "AuthnUserPageAnswer"),
)


def _get_kwargs(
    *,
    legacy_user_id: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        legacy_user_id,
        offset,
    )


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    legacy_user_id: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> Response[AuthnUserPageAnswer]:
    """
    List user identities.

    Reads identity records of users, each with user id, tenant id, e-mail address, name and connection.
    The parameter legacy_user_id looks one up by its older integer id.

    `GET /authn2/v1/users/`; documented errors: 400, 401, 500.

    Args:
        client: What sends the request.
        legacy_user_id: Integer id that the user has in the older user service.
        offset: How many items to skip. Not published for this list.

    Returns:
        The answer with its status and headers.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    kwargs = _get_kwargs(
        legacy_user_id=legacy_user_id,
        offset=offset,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    *,
    client: AuthenticatedClient,
    legacy_user_id: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> AuthnUserPageAnswer:
    """
    List user identities.

    Reads identity records of users, each with user id, tenant id, e-mail address, name and connection.
    The parameter legacy_user_id looks one up by its older integer id.

    `GET /authn2/v1/users/`; documented errors: 400, 401, 500.

    Args:
        client: What sends the request.
        legacy_user_id: Integer id that the user has in the older user service.
        offset: How many items to skip. Not published for this list.

    Returns:
        The decoded answer.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    response = await asyncio_detailed(
        legacy_user_id=legacy_user_id,
        offset=offset,
        client=client,
    )
    return response.parsed
