# Written by `make generate` from the API description, with scripts/templates/endpoint_module.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient

OPERATION = Operation(
    "DELETE",
    "/tenant/v0/vpptokens/{id}",
    parameters=(Parameter("id", "path", _c.OneOf(_c.STR, _c.INT), required=True),),
    answer=None,
)


def _get_kwargs(
    id: str | int,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        id,
    )


async def asyncio_detailed(
    id: str | int,
    *,
    client: AuthenticatedClient,
) -> Response[None]:
    """Send what `VppTokenManagementGroup.delete_tenant_vpptoken` documents through `client`; return the answer with its status and headers."""
    kwargs = _get_kwargs(
        id=id,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    id: str | int,
    *,
    client: AuthenticatedClient,
) -> None:
    """Send what `VppTokenManagementGroup.delete_tenant_vpptoken` documents through `client`; return nothing."""
    response = await asyncio_detailed(
        id=id,
        client=client,
    )
    return response.parsed
