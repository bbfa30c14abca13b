from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, request_kwargs, send
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient
    from ...models.set_preferred_regions_request import SetPreferredRegionsRequest
    from ...models.tenant_preferred_regions_answer import TenantPreferredRegionsAnswer

OPERATION = Operation(
    "POST",
    "/v2/preferred-regions",
    answer=_c.Ref("tenant_preferred_regions_answer", "TenantPreferredRegionsAnswer"),
    body=_c.Ref("set_preferred_regions_request", "SetPreferredRegionsRequest"),
    body_required=True,
    body_kind="json",
)


def _get_kwargs(
    *,
    body: SetPreferredRegionsRequest,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        body=body,
    )


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: SetPreferredRegionsRequest,
) -> Response[TenantPreferredRegionsAnswer]:
    """
    Set the preferred regions.

    Replaces the whole list of preferred countries of the tenant and returns the new list.

    `POST /v2/preferred-regions`; documented errors: 400, 401, 403, 500.

    Args:
        client: What sends the request.
        body: App Store regions to prefer for the tenant.

    Returns:
        The answer with its status and headers.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    kwargs = _get_kwargs(
        body=body,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    *,
    client: AuthenticatedClient,
    body: SetPreferredRegionsRequest,
) -> TenantPreferredRegionsAnswer:
    """
    Set the preferred regions.

    Replaces the whole list of preferred countries of the tenant and returns the new list.

    `POST /v2/preferred-regions`; documented errors: 400, 401, 403, 500.

    Args:
        client: What sends the request.
        body: App Store regions to prefer for the tenant.

    Returns:
        The decoded answer.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    response = await asyncio_detailed(
        body=body,
        client=client,
    )
    return response.parsed
