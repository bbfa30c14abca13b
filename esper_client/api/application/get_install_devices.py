from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from uuid import UUID

    from ...client import AuthenticatedClient
    from ...models.install_devices_page import InstallDevicesPage

OPERATION = Operation(
    "GET",
    "/enterprise/{enterprise_id}/application/{application_id}/version/{version_id}/installdevices",
    parameters=(
        Parameter("enterprise_id", "path", _c.STR, required=True),
        Parameter("application_id", "path", _c.STR, required=True),
        Parameter("version_id", "path", _c.STR, required=True),
        Parameter("search", "query", _c.STR),
        Parameter("limit", "query", _c.INT),
        Parameter("offset", "query", _c.INT),
    ),
    answer=_c.Ref("install_devices_page", "InstallDevicesPage"),
)


def _get_kwargs(
    enterprise_id: str | int | UUID,
    application_id: str | int | UUID,
    version_id: str | int | UUID,
    *,
    search: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        enterprise_id,
        application_id,
        version_id,
        search,
        limit,
        offset,
    )


async def asyncio_detailed(
    enterprise_id: str | int | UUID,
    application_id: str | int | UUID,
    version_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    search: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> Response[InstallDevicesPage]:
    """
    List devices with an application version.

    Returns a page of the devices on which this application version is installed, each with its id,
    name, alias and group name. The search parameter narrows the list.

    `GET /enterprise/{enterprise_id}/application/{application_id}/version/{version_id}/installdevices`;
    documented errors: 401, 403, 404, 500.

    Args:
        enterprise_id: UUID of the enterprise, the organisation that the API key belongs to.
        application_id: UUID of the application.
        version_id: UUID of the application version.
        client: What sends the request.
        search: Free text to search for.
        limit: Largest number of entries to return on one page.
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
        application_id=application_id,
        version_id=version_id,
        search=search,
        limit=limit,
        offset=offset,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    enterprise_id: str | int | UUID,
    application_id: str | int | UUID,
    version_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    search: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> InstallDevicesPage:
    """
    List devices with an application version.

    Returns a page of the devices on which this application version is installed, each with its id,
    name, alias and group name. The search parameter narrows the list.

    `GET /enterprise/{enterprise_id}/application/{application_id}/version/{version_id}/installdevices`;
    documented errors: 401, 403, 404, 500.

    Args:
        enterprise_id: UUID of the enterprise, the organisation that the API key belongs to.
        application_id: UUID of the application.
        version_id: UUID of the application version.
        client: What sends the request.
        search: Free text to search for.
        limit: Largest number of entries to return on one page.
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
        application_id=application_id,
        version_id=version_id,
        search=search,
        limit=limit,
        offset=offset,
        client=client,
    )
    return response.parsed
