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
    """
    Set the preferred region of an App Store app.

    Stores the preferred region of an App Store app and answers with a message.

    `PUT /v2/itunesapps/{appleAppId}/preferred-region`; documented errors: 400, 401, 403, 404, 500.

    Args:
        apple_app_id: App Store id of the app.
        client: What sends the request.
        body: App Store region to prefer for an app.

    Returns:
        The answer with its status and headers.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

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
    """
    Set the preferred region of an App Store app.

    Stores the preferred region of an App Store app and answers with a message.

    `PUT /v2/itunesapps/{appleAppId}/preferred-region`; documented errors: 400, 401, 403, 404, 500.

    Args:
        apple_app_id: App Store id of the app.
        client: What sends the request.
        body: App Store region to prefer for an app.

    Returns:
        The decoded answer.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    response = await asyncio_detailed(
        apple_app_id=apple_app_id,
        body=body,
        client=client,
    )
    return response.parsed
