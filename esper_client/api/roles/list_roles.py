# Written by `make generate` from the API description, with scripts/templates/endpoint_module.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import UNSET, Filter, Response, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient
    from ...models.role_page import RolePage

OPERATION = Operation(
    "GET",
    "/authz2/v1/roles/",
    parameters=(
        Parameter("name", "query", _c.STR),
        Parameter("role_type", "query", _c.STR),
        Parameter("limit", "query", _c.INT),
        Parameter("offset", "query", _c.INT),
        Parameter("sort", "query", _c.STR),
    ),
    answer=_c.Ref("role_page", "RolePage"),
)


def _get_kwargs(
    *,
    name: Filter | Unset = UNSET,
    role_type: Filter | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    sort: Filter | Unset = UNSET,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        name,
        role_type,
        limit,
        offset,
        sort,
    )


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    name: Filter | Unset = UNSET,
    role_type: Filter | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    sort: Filter | Unset = UNSET,
) -> Response[RolePage]:
    """Send what `RolesGroup.list_roles` documents through `client`; return the answer with its status and headers."""
    kwargs = _get_kwargs(
        name=name,
        role_type=role_type,
        limit=limit,
        offset=offset,
        sort=sort,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    *,
    client: AuthenticatedClient,
    name: Filter | Unset = UNSET,
    role_type: Filter | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    sort: Filter | Unset = UNSET,
) -> RolePage:
    """Send what `RolesGroup.list_roles` documents through `client`; return one page, decoded."""
    response = await asyncio_detailed(
        name=name,
        role_type=role_type,
        limit=limit,
        offset=offset,
        sort=sort,
        client=client,
    )
    return response.parsed
