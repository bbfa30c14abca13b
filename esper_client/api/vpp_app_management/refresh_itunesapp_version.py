from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import Response

if TYPE_CHECKING:
    from uuid import UUID

    from ...client import AuthenticatedClient
    from ...models.itunes_app_info_v2_answer import ItunesAppInfoV2Answer

OPERATION = Operation(
    "POST",
    "/v2/itunesapps/{appId}/refresh-version",
    parameters=(Parameter("appId", "path", _c.STR, required=True),),
    answer=_c.Ref("itunes_app_info_v2_answer", "ItunesAppInfoV2Answer"),
)


def _get_kwargs(
    app_id: str | int | UUID,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        app_id,
    )


async def asyncio_detailed(
    app_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
) -> Response[ItunesAppInfoV2Answer]:
    """
    Refresh the version of an App Store app.

    Refreshes the version information of an App Store app and returns its details.

    `POST /v2/itunesapps/{appId}/refresh-version`; documented errors: 400, 401, 403, 404, 500.

    Args:
        app_id: UUID of the App Store app whose version is refreshed.
        client: What sends the request.

    Returns:
        The answer with its status and headers.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    kwargs = _get_kwargs(
        app_id=app_id,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    app_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
) -> ItunesAppInfoV2Answer:
    """
    Refresh the version of an App Store app.

    Refreshes the version information of an App Store app and returns its details.

    `POST /v2/itunesapps/{appId}/refresh-version`; documented errors: 400, 401, 403, 404, 500.

    Args:
        app_id: UUID of the App Store app whose version is refreshed.
        client: What sends the request.

    Returns:
        The decoded answer.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    response = await asyncio_detailed(
        app_id=app_id,
        client=client,
    )
    return response.parsed
