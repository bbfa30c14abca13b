# Written by `make generate` from the API description, with scripts/templates/endpoint_module.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import UNSET, Filter, Response, Unset

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
        Parameter(
            "ordering", "query", _c.Choice("list_tenant_esper_apps_ordering", "ListTenantEsperAppsOrdering")
        ),
        Parameter(
            "architecture",
            "query",
            _c.Choice("list_tenant_esper_apps_architecture", "ListTenantEsperAppsArchitecture"),
        ),
        Parameter("version_code", "query", _c.STR),
    ),
    answer=_c.Ref("tenant_esper_apps_item_page_answer", "TenantEsperAppsItemPageAnswer"),
)


def _get_kwargs(
    *,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    package_name: Filter | Unset = UNSET,
    ordering: ListTenantEsperAppsOrdering | Filter | Unset = UNSET,
    architecture: ListTenantEsperAppsArchitecture | Filter | Unset = UNSET,
    version_code: Filter | Unset = UNSET,
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
    package_name: Filter | Unset = UNSET,
    ordering: ListTenantEsperAppsOrdering | Filter | Unset = UNSET,
    architecture: ListTenantEsperAppsArchitecture | Filter | Unset = UNSET,
    version_code: Filter | Unset = UNSET,
) -> Response[TenantEsperAppsItemPageAnswer]:
    """Send what `TenantEsperAppsGroup.list_tenant_esper_apps` documents through `client`; return the answer with its status and headers."""
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
    package_name: Filter | Unset = UNSET,
    ordering: ListTenantEsperAppsOrdering | Filter | Unset = UNSET,
    architecture: ListTenantEsperAppsArchitecture | Filter | Unset = UNSET,
    version_code: Filter | Unset = UNSET,
) -> TenantEsperAppsItemPageAnswer:
    """Send what `TenantEsperAppsGroup.list_tenant_esper_apps` documents through `client`; return one page, decoded."""
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
