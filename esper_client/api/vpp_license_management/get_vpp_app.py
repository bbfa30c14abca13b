# Written by `make generate` from the API description, with scripts/templates/endpoint_module.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient
    from ...models.vpp_license_answer import VPPLicenseAnswer

OPERATION = Operation(
    "GET",
    "/apps/v0/vpp/{appId}",
    parameters=(Parameter("appId", "path", _c.OneOf(_c.INT, _c.STR), required=True),),
    answer=_c.Ref("vpp_license_answer", "VPPLicenseAnswer"),
    inside=("content",),
)


def _get_kwargs(
    app_id: str | int,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        app_id,
    )


async def asyncio_detailed(
    app_id: str | int,
    *,
    client: AuthenticatedClient,
) -> Response[VPPLicenseAnswer]:
    """Send what `VppLicenseManagementGroup.get_vpp_app` documents through `client`; return the answer with its status and headers."""
    kwargs = _get_kwargs(
        app_id=app_id,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    app_id: str | int,
    *,
    client: AuthenticatedClient,
) -> VPPLicenseAnswer:
    """Send what `VppLicenseManagementGroup.get_vpp_app` documents through `client`; return the decoded answer."""
    response = await asyncio_detailed(
        app_id=app_id,
        client=client,
    )
    return response.parsed
