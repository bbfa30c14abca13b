from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from uuid import UUID

    from ...client import AuthenticatedClient
    from ...models.list_device_apps_item_page_answer import ListDeviceAppsItemPageAnswer

OPERATION = Operation(
    "GET",
    "/v2/device-apps",
    parameters=(
        Parameter("app_id", "query", _c.STR, required=True),
        Parameter("app_version_id", "query", _c.STR, required=True),
        Parameter("offset", "query", _c.INT),
    ),
    answer=_c.Ref("list_device_apps_item_page_answer", "ListDeviceAppsItemPageAnswer"),
)


def _get_kwargs(
    *,
    app_id: str | UUID,
    app_version_id: str | UUID,
    offset: int | Unset = UNSET,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        app_id,
        app_version_id,
        offset,
    )


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    app_id: str | UUID,
    app_version_id: str | UUID,
    offset: int | Unset = UNSET,
) -> Response[ListDeviceAppsItemPageAnswer]:
    """
    List the devices that have an app version.

    Returns a page of the ids of devices that carry a given version of an app. Both app_id and
    app_version_id are required.

    `GET /v2/device-apps`; documented errors: 400, 401, 500.

    Args:
        client: What sends the request.
        app_id: UUID of the app whose presence on devices is asked for.
        app_version_id: UUID of the app version.
        offset: How many items to skip. Not published for this list.

    Returns:
        The answer with its status and headers.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    kwargs = _get_kwargs(
        app_id=app_id,
        app_version_id=app_version_id,
        offset=offset,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    *,
    client: AuthenticatedClient,
    app_id: str | UUID,
    app_version_id: str | UUID,
    offset: int | Unset = UNSET,
) -> ListDeviceAppsItemPageAnswer:
    """
    List the devices that have an app version.

    Returns a page of the ids of devices that carry a given version of an app. Both app_id and
    app_version_id are required.

    `GET /v2/device-apps`; documented errors: 400, 401, 500.

    Args:
        client: What sends the request.
        app_id: UUID of the app whose presence on devices is asked for.
        app_version_id: UUID of the app version.
        offset: How many items to skip. Not published for this list.

    Returns:
        The decoded answer.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    response = await asyncio_detailed(
        app_id=app_id,
        app_version_id=app_version_id,
        offset=offset,
        client=client,
    )
    return response.parsed
