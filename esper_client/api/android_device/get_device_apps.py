from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from uuid import UUID

    from ...client import AuthenticatedClient
    from ...models.device_app_page import DeviceAppPage

OPERATION = Operation(
    "GET",
    "/enterprise/{enterprise_id}/device/{device_id}/app/",
    parameters=(
        Parameter("enterprise_id", "path", _c.STR, required=True),
        Parameter("device_id", "path", _c.STR, required=True),
        Parameter("package_name", "query", _c.STR),
        Parameter("whitelisted", "query", _c.STR),
        Parameter("search", "query", _c.STR),
        Parameter("limit", "query", _c.INT),
        Parameter("offset", "query", _c.INT),
    ),
    answer=_c.Ref("device_app_page", "DeviceAppPage"),
)


def _get_kwargs(
    enterprise_id: str | int | UUID,
    device_id: str | int | UUID,
    *,
    package_name: str | Unset = UNSET,
    whitelisted: str | Unset = UNSET,
    search: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        enterprise_id,
        device_id,
        package_name,
        whitelisted,
        search,
        limit,
        offset,
    )


async def asyncio_detailed(
    enterprise_id: str | int | UUID,
    device_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    package_name: str | Unset = UNSET,
    whitelisted: str | Unset = UNSET,
    search: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> Response[DeviceAppPage]:
    """
    List apps on a device.

    Returns a page of the apps present on a device with their package name, version and permissions. The
    list can be narrowed by package name, allow-list flag or a search text.

    `GET /enterprise/{enterprise_id}/device/{device_id}/app/`; documented errors: 400, 401, 404, 500.

    Args:
        enterprise_id: UUID of the enterprise, the organisation that the API key belongs to.
        device_id: UUID of the device.
        client: What sends the request.
        package_name: Keeps only apps with this package name.
        whitelisted: Keeps only apps that are (`true`) or are not (`false`) on the allow list of the device.
        search: Free text to search for.
        limit: Largest number of entries to return on one page. Default: 20.
        offset: Number of entries to skip before the first one that is returned.

    Returns:
        The answer with its status and headers.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    kwargs = _get_kwargs(
        enterprise_id=enterprise_id,
        device_id=device_id,
        package_name=package_name,
        whitelisted=whitelisted,
        search=search,
        limit=limit,
        offset=offset,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    enterprise_id: str | int | UUID,
    device_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    package_name: str | Unset = UNSET,
    whitelisted: str | Unset = UNSET,
    search: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> DeviceAppPage:
    """
    List apps on a device.

    Returns a page of the apps present on a device with their package name, version and permissions. The
    list can be narrowed by package name, allow-list flag or a search text.

    `GET /enterprise/{enterprise_id}/device/{device_id}/app/`; documented errors: 400, 401, 404, 500.

    Args:
        enterprise_id: UUID of the enterprise, the organisation that the API key belongs to.
        device_id: UUID of the device.
        client: What sends the request.
        package_name: Keeps only apps with this package name.
        whitelisted: Keeps only apps that are (`true`) or are not (`false`) on the allow list of the device.
        search: Free text to search for.
        limit: Largest number of entries to return on one page. Default: 20.
        offset: Number of entries to skip before the first one that is returned.

    Returns:
        The decoded answer.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    response = await asyncio_detailed(
        enterprise_id=enterprise_id,
        device_id=device_id,
        package_name=package_name,
        whitelisted=whitelisted,
        search=search,
        limit=limit,
        offset=offset,
        client=client,
    )
    return response.parsed
