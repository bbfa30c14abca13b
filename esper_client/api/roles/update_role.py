# Written by `make generate` from the API description, with scripts/templates/endpoint_module.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import Response

if TYPE_CHECKING:
    from uuid import UUID

    from ...client import AuthenticatedClient
    from ...models.role import Role
    from ...models.update_role_request import UpdateRoleRequest

OPERATION = Operation(
    "PATCH",
    "/authz2/v1/roles/{role_id}",
    parameters=(Parameter("role_id", "path", _c.STR, required=True),),
    answer=_c.Ref("role", "Role"),
    body=_c.Ref("update_role_request", "UpdateRoleRequest"),
    body_required=True,
    body_kind="json",
)


def _get_kwargs(
    role_id: str | int | UUID,
    *,
    body: UpdateRoleRequest,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        role_id,
        body=body,
    )


async def asyncio_detailed(
    role_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    body: UpdateRoleRequest,
) -> Response[Role]:
    """Send what `RolesGroup.update_role` documents through `client`; return the answer with its status and headers."""
    kwargs = _get_kwargs(
        role_id=role_id,
        body=body,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    role_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    body: UpdateRoleRequest,
) -> Role:
    """Send what `RolesGroup.update_role` documents through `client`; return the decoded answer."""
    response = await asyncio_detailed(
        role_id=role_id,
        body=body,
        client=client,
    )
    return response.parsed
