# Written by `make generate` from the API description, with scripts/templates/endpoint_module.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from typing import Literal

    from ...client import AuthenticatedClient
    from ...models.legacy_user_list_page import LegacyUserListPage

OPERATION = Operation(
    "GET",
    "/user/",
    parameters=(
        Parameter("limit", "query", _c.INT),
        Parameter("offset", "query", _c.INT),
        Parameter("exclude_google_roles", "query", _c.BOOL),
        Parameter("exclude_enterprise_device_role", "query", _c.BOOL),
        Parameter("authn_user_id_null", "query", _c.BOOL),
    ),
    answer=_c.Ref("legacy_user_list_page", "LegacyUserListPage"),
)


def _get_kwargs(
    *,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    exclude_google_roles: bool | Literal["true", "false"] | Unset = UNSET,
    exclude_enterprise_device_role: bool | Literal["true", "false"] | Unset = UNSET,
    authn_user_id_null: bool | Literal["true", "false"] | Unset = UNSET,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        limit,
        offset,
        exclude_google_roles,
        exclude_enterprise_device_role,
        authn_user_id_null,
    )


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    exclude_google_roles: bool | Literal["true", "false"] | Unset = UNSET,
    exclude_enterprise_device_role: bool | Literal["true", "false"] | Unset = UNSET,
    authn_user_id_null: bool | Literal["true", "false"] | Unset = UNSET,
) -> Response[LegacyUserListPage]:
    """Send what `UserGroup.get_users` documents through `client`; return the answer with its status and headers."""
    kwargs = _get_kwargs(
        limit=limit,
        offset=offset,
        exclude_google_roles=exclude_google_roles,
        exclude_enterprise_device_role=exclude_enterprise_device_role,
        authn_user_id_null=authn_user_id_null,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    *,
    client: AuthenticatedClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    exclude_google_roles: bool | Literal["true", "false"] | Unset = UNSET,
    exclude_enterprise_device_role: bool | Literal["true", "false"] | Unset = UNSET,
    authn_user_id_null: bool | Literal["true", "false"] | Unset = UNSET,
) -> LegacyUserListPage:
    """Send what `UserGroup.get_users` documents through `client`; return one page, decoded."""
    response = await asyncio_detailed(
        limit=limit,
        offset=offset,
        exclude_google_roles=exclude_google_roles,
        exclude_enterprise_device_role=exclude_enterprise_device_role,
        authn_user_id_null=authn_user_id_null,
        client=client,
    )
    return response.parsed
