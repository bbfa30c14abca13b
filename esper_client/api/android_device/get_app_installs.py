# Written by `make generate` from the API description, with scripts/templates/endpoint_module.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import UNSET, Filter, Response, Unset

if TYPE_CHECKING:
    from uuid import UUID

    from ...client import AuthenticatedClient
    from ...models.app_install_page import AppInstallPage

OPERATION = Operation(
    "GET",
    "/enterprise/{enterprise_id}/device/{device_id}/install/",
    parameters=(
        Parameter("enterprise_id", "path", _c.STR, required=True),
        Parameter("device_id", "path", _c.STR, required=True),
        Parameter("device", "query", _c.STR),
        Parameter("package_name", "query", _c.STR),
        Parameter("application_name", "query", _c.STR),
        Parameter("install_state", "query", _c.STR),
        Parameter("limit", "query", _c.INT),
        Parameter("offset", "query", _c.INT),
    ),
    answer=_c.Ref("app_install_page", "AppInstallPage"),
)


def _get_kwargs(
    enterprise_id: str | int | UUID,
    device_id: str | int | UUID,
    *,
    device: Filter | Unset = UNSET,
    package_name: Filter | Unset = UNSET,
    application_name: Filter | Unset = UNSET,
    install_state: Filter | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        enterprise_id,
        device_id,
        device,
        package_name,
        application_name,
        install_state,
        limit,
        offset,
    )


async def asyncio_detailed(
    enterprise_id: str | int | UUID,
    device_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    device: Filter | Unset = UNSET,
    package_name: Filter | Unset = UNSET,
    application_name: Filter | Unset = UNSET,
    install_state: Filter | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> Response[AppInstallPage]:
    """Send what `AndroidDeviceGroup.get_app_installs` documents through `client`; return the answer with its status and headers."""
    kwargs = _get_kwargs(
        enterprise_id=enterprise_id,
        device_id=device_id,
        device=device,
        package_name=package_name,
        application_name=application_name,
        install_state=install_state,
        limit=limit,
        offset=offset,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    enterprise_id: str | int | UUID,
    device_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    device: Filter | Unset = UNSET,
    package_name: Filter | Unset = UNSET,
    application_name: Filter | Unset = UNSET,
    install_state: Filter | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> AppInstallPage:
    """Send what `AndroidDeviceGroup.get_app_installs` documents through `client`; return one page, decoded."""
    response = await asyncio_detailed(
        enterprise_id=enterprise_id,
        device_id=device_id,
        device=device,
        package_name=package_name,
        application_name=application_name,
        install_state=install_state,
        limit=limit,
        offset=offset,
        client=client,
    )
    return response.parsed
