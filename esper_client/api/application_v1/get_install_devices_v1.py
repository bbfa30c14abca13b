# Written by `make generate` from the API description, with scripts/templates/endpoint_module.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import UNSET, Filter, Response, Unset

if TYPE_CHECKING:
    from uuid import UUID

    from ...client import AuthenticatedClient
    from ...models.install_devices_page import InstallDevicesPage

OPERATION = Operation(
    "GET",
    "/v1/enterprise/{enterprise_id}/application/{application_id}/version/{version_id}/installdevices",
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
    search: Filter | Unset = UNSET,
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
    search: Filter | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> Response[InstallDevicesPage]:
    """Send what `ApplicationV1Group.get_install_devices_v1` documents through `client`; return the answer with its status and headers."""
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
    search: Filter | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> InstallDevicesPage:
    """Send what `ApplicationV1Group.get_install_devices_v1` documents through `client`; return one page, decoded."""
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
