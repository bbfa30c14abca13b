from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from uuid import UUID

    from ...client import AuthenticatedClient
    from ...models.get_user_groups_response import GetUserGroupsResponse

OPERATION = Operation(
    "GET",
    "/authz2/v1/users/{user_id}/groups",
    parameters=(
        Parameter("user_id", "path", _c.STR, required=True),
        Parameter("sub_groups", "query", _c.BOOL),
    ),
    answer=_c.Ref("get_user_groups_response", "GetUserGroupsResponse"),
)


def _get_kwargs(
    user_id: str | int | UUID,
    *,
    sub_groups: bool | Unset = UNSET,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        user_id,
        sub_groups,
    )


async def asyncio_detailed(
    user_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    sub_groups: bool | Unset = UNSET,
) -> Response[GetUserGroupsResponse]:
    """
    List the groups of a user.

    Returns the ids of the groups a user may reach, plus a flag for access to every group. The parameter
    sub_groups concerns the inclusion of subgroups.

    `GET /authz2/v1/users/{user_id}/groups`; documented errors: 400, 401, 403.

    Args:
        user_id: UUID of the user in the authentication service, known elsewhere as `authn_user_id`.
        client: What sends the request.
        sub_groups: Whether subgroups are included in the answer.

    Returns:
        The answer with its status and headers.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    kwargs = _get_kwargs(
        user_id=user_id,
        sub_groups=sub_groups,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    user_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    sub_groups: bool | Unset = UNSET,
) -> GetUserGroupsResponse:
    """
    List the groups of a user.

    Returns the ids of the groups a user may reach, plus a flag for access to every group. The parameter
    sub_groups concerns the inclusion of subgroups.

    `GET /authz2/v1/users/{user_id}/groups`; documented errors: 400, 401, 403.

    Args:
        user_id: UUID of the user in the authentication service, known elsewhere as `authn_user_id`.
        client: What sends the request.
        sub_groups: Whether subgroups are included in the answer.

    Returns:
        The decoded answer.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    response = await asyncio_detailed(
        user_id=user_id,
        sub_groups=sub_groups,
        client=client,
    )
    return response.parsed
