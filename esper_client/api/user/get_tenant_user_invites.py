# Written by `make generate` from the API description, with scripts/templates/endpoint_module.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from typing import Literal
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
    exclude_google_roles: bool | Literal["true", "false"] | Unset = UNSET,
    exclude_enterprise_device_role: bool | Literal["true", "false"] | Unset = UNSET,
    authn_user_id_null: bool | Literal["true", "false"] | Unset = UNSET,
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
    exclude_google_roles: bool | Literal["true", "false"] | Unset = UNSET,
    exclude_enterprise_device_role: bool | Literal["true", "false"] | Unset = UNSET,
    authn_user_id_null: bool | Literal["true", "false"] | Unset = UNSET,
) -> Response[InvitePage]:
    """Send what `UserGroup.get_tenant_user_invites` documents through `client`; return the answer with its status and headers."""
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
    exclude_google_roles: bool | Literal["true", "false"] | Unset = UNSET,
    exclude_enterprise_device_role: bool | Literal["true", "false"] | Unset = UNSET,
    authn_user_id_null: bool | Literal["true", "false"] | Unset = UNSET,
) -> InvitePage:
    """Send what `UserGroup.get_tenant_user_invites` documents through `client`; return one page, decoded."""
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
