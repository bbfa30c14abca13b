from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from uuid import UUID

    from ...client import AuthenticatedClient
    from ...models.invite_page import InvitePage

OPERATION = Operation(
    "GET",
    "/authn2/v0/tenant/{enterprise_id}/invite",
    parameters=(
        Parameter("enterprise_id", "path", _c.STR, required=True),
        Parameter("limit", "query", _c.INT),
        Parameter("offset", "query", _c.INT),
        Parameter("exclude_google_roles", "query", _c.BOOL),
        Parameter("exclude_enterprise_device_role", "query", _c.BOOL),
        Parameter("authn_user_id_null", "query", _c.BOOL),
    ),
    answer=_c.Ref("invite_page", "InvitePage"),
)


def _get_kwargs(
    enterprise_id: str | int | UUID,
    *,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    exclude_google_roles: bool | Unset = UNSET,
    exclude_enterprise_device_role: bool | Unset = UNSET,
    authn_user_id_null: bool | Unset = UNSET,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        enterprise_id,
        limit,
        offset,
        exclude_google_roles,
        exclude_enterprise_device_role,
        authn_user_id_null,
    )


async def asyncio_detailed(
    enterprise_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    exclude_google_roles: bool | Unset = UNSET,
    exclude_enterprise_device_role: bool | Unset = UNSET,
    authn_user_id_null: bool | Unset = UNSET,
) -> Response[InvitePage]:
    """
    List user invites.

    Returns the invitations of the tenant under userinvites, together with their count. The success
    status is 201, although this is a read.

    `GET /authn2/v0/tenant/{enterprise_id}/invite`; documented errors: 401, 500.

    Args:
        enterprise_id: UUID of the enterprise, the organisation that the API key belongs to.
        client: What sends the request.
        limit: How many items the page may hold. Not published for this list.
        offset: How many items to skip. Not published for this list.
        exclude_google_roles: Whether to leave out users with Google roles. Not published.
        exclude_enterprise_device_role: Whether to leave out users with the role of enterprise devices. Not published.
        authn_user_id_null: Whether to keep only users without an `authn_user_id`. Not published.

    Returns:
        The answer with its status and headers.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    kwargs = _get_kwargs(
        enterprise_id=enterprise_id,
        limit=limit,
        offset=offset,
        exclude_google_roles=exclude_google_roles,
        exclude_enterprise_device_role=exclude_enterprise_device_role,
        authn_user_id_null=authn_user_id_null,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    enterprise_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    exclude_google_roles: bool | Unset = UNSET,
    exclude_enterprise_device_role: bool | Unset = UNSET,
    authn_user_id_null: bool | Unset = UNSET,
) -> InvitePage:
    """
    List user invites.

    Returns the invitations of the tenant under userinvites, together with their count. The success
    status is 201, although this is a read.

    `GET /authn2/v0/tenant/{enterprise_id}/invite`; documented errors: 401, 500.

    Args:
        enterprise_id: UUID of the enterprise, the organisation that the API key belongs to.
        client: What sends the request.
        limit: How many items the page may hold. Not published for this list.
        offset: How many items to skip. Not published for this list.
        exclude_google_roles: Whether to leave out users with Google roles. Not published.
        exclude_enterprise_device_role: Whether to leave out users with the role of enterprise devices. Not published.
        authn_user_id_null: Whether to keep only users without an `authn_user_id`. Not published.

    Returns:
        The decoded answer.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    response = await asyncio_detailed(
        enterprise_id=enterprise_id,
        limit=limit,
        offset=offset,
        exclude_google_roles=exclude_google_roles,
        exclude_enterprise_device_role=exclude_enterprise_device_role,
        authn_user_id_null=authn_user_id_null,
        client=client,
    )
    return response.parsed
