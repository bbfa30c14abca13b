from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient
    from ...models.list_tenant_esper_apps_architecture import ListTenantEsperAppsArchitecture
    from ...models.list_tenant_esper_apps_ordering import ListTenantEsperAppsOrdering
    from ...models.tenant_esper_apps_item_page_answer import TenantEsperAppsItemPageAnswer

OPERATION = Operation(
    "GET",
    "/v2/tenant-esper-apps",
    parameters=(
        Parameter("limit", "query", _c.INT),
        Parameter("offset", "query", _c.INT),
        Parameter("package_name", "query", _c.STR),
        Parameter("ordering", "query", _c.STR),
        Parameter("architecture", "query", _c.STR),
        Parameter("version_code", "query", _c.STR),
    ),
    answer=_c.Ref("tenant_esper_apps_item_page_answer", "TenantEsperAppsItemPageAnswer"),
)


def _get_kwargs(
    *,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    package_name: str | Unset = UNSET,
    ordering: ListTenantEsperAppsOrdering | Unset = UNSET,
    architecture: ListTenantEsperAppsArchitecture | Unset = UNSET,
    version_code: str | Unset = UNSET,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        limit,
        offset,
        package_name,
        ordering,
        architecture,
        version_code,
    )


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    package_name: str | Unset = UNSET,
    ordering: ListTenantEsperAppsOrdering | Unset = UNSET,
    architecture: ListTenantEsperAppsArchitecture | Unset = UNSET,
    version_code: str | Unset = UNSET,
) -> Response[TenantEsperAppsItemPageAnswer]:
    """
    List the Esper apps of the tenant.

    Returns a page of the Esper app versions of the tenant, with hashes and download address. Filters
    cover package name, architecture and version code.

    `GET /v2/tenant-esper-apps`; documented errors: 400, 401, 500.

    Args:
        client: What sends the request.
        limit: Largest number of entries to return on one page.
        offset: Number of entries to skip before the first one that is returned.
        package_name: Keeps only apps with this package name.
        ordering: Order of the versions, by creation time or by version code; each value names its
            direction.
        architecture: Keeps only app versions built for this processor architecture.
        version_code: Keeps only versions with this version code.

    Returns:
        The answer with its status and headers.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    kwargs = _get_kwargs(
        limit=limit,
        offset=offset,
        package_name=package_name,
        ordering=ordering,
        architecture=architecture,
        version_code=version_code,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    *,
    client: AuthenticatedClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    package_name: str | Unset = UNSET,
    ordering: ListTenantEsperAppsOrdering | Unset = UNSET,
    architecture: ListTenantEsperAppsArchitecture | Unset = UNSET,
    version_code: str | Unset = UNSET,
) -> TenantEsperAppsItemPageAnswer:
    """
    List the Esper apps of the tenant.

    Returns a page of the Esper app versions of the tenant, with hashes and download address. Filters
    cover package name, architecture and version code.

    `GET /v2/tenant-esper-apps`; documented errors: 400, 401, 500.

    Args:
        client: What sends the request.
        limit: Largest number of entries to return on one page.
        offset: Number of entries to skip before the first one that is returned.
        package_name: Keeps only apps with this package name.
        ordering: Order of the versions, by creation time or by version code; each value names its
            direction.
        architecture: Keeps only app versions built for this processor architecture.
        version_code: Keeps only versions with this version code.

    Returns:
        The decoded answer.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    response = await asyncio_detailed(
        limit=limit,
        offset=offset,
        package_name=package_name,
        ordering=ordering,
        architecture=architecture,
        version_code=version_code,
        client=client,
    )
    return response.parsed
