# Written by `make generate` from the API description, with scripts/templates/endpoint_module.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import Response

if TYPE_CHECKING:
    from uuid import UUID

    from ...client import AuthenticatedClient
    from ...models.set_preferred_region_request import SetPreferredRegionRequest
    from ...models.update_itunesapp_preferred_region_content_answer import (
        UpdateItunesappPreferredRegionContentAnswer,
    )

OPERATION = Operation(
    "PUT",
    "/v2/itunesapps/{appleAppId}/preferred-region",
    parameters=(Parameter("appleAppId", "path", _c.STR, required=True),),
    answer=_c.Ref(
        "update_itunesapp_preferred_region_content_answer", "UpdateItunesappPreferredRegionContentAnswer"
    ),
    inside=("content",),
    body=_c.Ref("set_preferred_region_request", "SetPreferredRegionRequest"),
    body_required=True,
    body_kind="json",
)


def _get_kwargs(
    apple_app_id: str | int | UUID,
    *,
    body: SetPreferredRegionRequest,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        apple_app_id,
        body=body,
    )


async def asyncio_detailed(
    apple_app_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    body: SetPreferredRegionRequest,
) -> Response[UpdateItunesappPreferredRegionContentAnswer]:
    """Send what `VppAppManagementGroup.update_itunesapp_preferred_region` documents through `client`; return the answer with its status and headers."""
    kwargs = _get_kwargs(
        apple_app_id=apple_app_id,
        body=body,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    apple_app_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    body: SetPreferredRegionRequest,
) -> UpdateItunesappPreferredRegionContentAnswer:
    """Send what `VppAppManagementGroup.update_itunesapp_preferred_region` documents through `client`; return the decoded answer."""
    response = await asyncio_detailed(
        apple_app_id=apple_app_id,
        body=body,
        client=client,
    )
    return response.parsed
