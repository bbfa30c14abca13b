# Written by `make generate` from the API description, with scripts/templates/endpoint_module.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, request_kwargs, send
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient
    from ...models.tenant_preferred_regions_answer import TenantPreferredRegionsAnswer

OPERATION = Operation(
    "GET",
    "/v2/preferred-regions",
    answer=_c.Ref("tenant_preferred_regions_answer", "TenantPreferredRegionsAnswer"),
    inside=("content",),
)


def _get_kwargs() -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
    )


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
) -> Response[TenantPreferredRegionsAnswer]:
    """Send what `PreferredRegionsGroup.get_preferred_regions` documents through `client`; return the answer with its status and headers."""
    kwargs = _get_kwargs()
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    *,
    client: AuthenticatedClient,
) -> TenantPreferredRegionsAnswer:
    """Send what `PreferredRegionsGroup.get_preferred_regions` documents through `client`; return the decoded answer."""
    response = await asyncio_detailed(
        client=client,
    )
    return response.parsed
