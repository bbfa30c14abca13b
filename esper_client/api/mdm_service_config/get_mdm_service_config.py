# Written by `make generate` from the API description, with scripts/templates/endpoint_module.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, request_kwargs, send
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.get_mdm_service_config_response import GetMdmServiceConfigResponse

OPERATION = Operation(
    "GET",
    "/v2/mdmserviceconfig",
    answer=_c.Ref("get_mdm_service_config_response", "GetMdmServiceConfigResponse"),
)


def _get_kwargs() -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
    )


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
) -> Response[GetMdmServiceConfigResponse]:
    """Send what `MdmServiceConfigGroup.get_mdm_service_config` documents through `client`; return the answer with its status and headers."""
    kwargs = _get_kwargs()
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
) -> GetMdmServiceConfigResponse:
    """Send what `MdmServiceConfigGroup.get_mdm_service_config` documents through `client`; return the decoded answer."""
    response = await asyncio_detailed(
        client=client,
    )
    return response.parsed
