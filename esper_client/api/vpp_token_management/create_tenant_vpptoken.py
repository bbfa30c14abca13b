# Written by `make generate` from the API description, with scripts/templates/endpoint_module.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, request_kwargs, send
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient
    from ...models.create_tenant_vpptoken_request import CreateTenantVpptokenRequest
    from ...models.vpp_token_answer import VPPTokenAnswer

OPERATION = Operation(
    "POST",
    "/tenant/v0/vpptokens/",
    answer=_c.Ref("vpp_token_answer", "VPPTokenAnswer"),
    inside=("content",),
    body=_c.Ref("create_tenant_vpptoken_request", "CreateTenantVpptokenRequest"),
    body_kind="multipart",
)


def _get_kwargs(
    *,
    body: CreateTenantVpptokenRequest | Unset = UNSET,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        body=body,
    )


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: CreateTenantVpptokenRequest | Unset = UNSET,
) -> Response[VPPTokenAnswer]:
    """Send what `VppTokenManagementGroup.create_tenant_vpptoken` documents through `client`; return the answer with its status and headers."""
    kwargs = _get_kwargs(
        body=body,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    *,
    client: AuthenticatedClient,
    body: CreateTenantVpptokenRequest | Unset = UNSET,
) -> VPPTokenAnswer:
    """Send what `VppTokenManagementGroup.create_tenant_vpptoken` documents through `client`; return the decoded answer."""
    response = await asyncio_detailed(
        body=body,
        client=client,
    )
    return response.parsed
