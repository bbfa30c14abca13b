# Written by `make generate` from the API description, with scripts/templates/endpoint_module.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import Response

if TYPE_CHECKING:
    from uuid import UUID

    from ...client import AuthenticatedClient
    from ...models.scope import Scope

OPERATION = Operation(
    "GET",
    "/authz2/v1/roles/{role_id}/scopes",
    parameters=(Parameter("role_id", "path", _c.STR, required=True),),
    answer=_c.ListOf(_c.Ref("scope", "Scope")),
)


def _get_kwargs(
    role_id: str | int | UUID,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        role_id,
    )


async def asyncio_detailed(
    role_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
) -> Response[list[Scope]]:
    """Send what `RolesGroup.list_role_scopes` documents through `client`; return the answer with its status and headers."""
    kwargs = _get_kwargs(
        role_id=role_id,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    role_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
) -> list[Scope]:
    """Send what `RolesGroup.list_role_scopes` documents through `client`; return one page, decoded."""
    response = await asyncio_detailed(
        role_id=role_id,
        client=client,
    )
    return response.parsed
