# Written by `make generate` from the API description, with scripts/templates/endpoint_init.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._request import call, fetch, fill
from ...groups import Group
from ...types import UNSET, EnterpriseId, Filter, Filters, JsonValue, Unset

if TYPE_CHECKING:
    from ...models.list_tenant_esper_apps_architecture import ListTenantEsperAppsArchitecture
    from ...models.list_tenant_esper_apps_ordering import ListTenantEsperAppsOrdering
    from ...models.tenant_esper_apps_item import TenantEsperAppsItem
    from ...paging import PageRequest, Pages, Undecoded

__all__ = ("TenantEsperAppsGroup",)


class TenantEsperAppsGroup(Group):
    """
    Versions of Esper apps that are available to the tenant.
    """

    __slots__ = ()

    def list_tenant_esper_apps(
        self,
        *,
        package_name: Filter | Unset = UNSET,
        ordering: ListTenantEsperAppsOrdering | Filter | Unset = UNSET,
        architecture: ListTenantEsperAppsArchitecture | Filter | Unset = UNSET,
        version_code: Filter | Unset = UNSET,
        offset: int = 0,
        page_size: int | None = None,
        max_items: int | None = None,
    ) -> Pages[TenantEsperAppsItem]:
        """
        List the Esper apps of the tenant.

        Returns a page of the Esper app versions of the tenant, with hashes and download address. Filters
        cover package name, architecture and version code.

        `GET /v2/tenant-esper-apps`; documented errors: 400, 401, 500.

        Args:
            package_name: Keeps only apps with this package name.
            ordering: Order of the versions, by creation time or by version code; each value names its
                direction.
            architecture: Keeps only app versions built for this processor architecture.
            version_code: Keeps only versions with this version code.
            offset: Index of the first item to fetch.
            page_size: How many items to ask for at a time, the API's `limit`. Chosen by the
                SDK unless given.
            max_items: End after this many items.

        Returns:
            The items, page by page. `await` gives the first page; `async for` gives every item.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from ...paging import PageSpec

        async def fetch_page(page: PageRequest) -> Undecoded:
            from .list_tenant_esper_apps import OPERATION, _get_kwargs

            kwargs = _get_kwargs(
                package_name=package_name,
                ordering=ordering,
                architecture=architecture,
                version_code=version_code,
                limit=page.limit,
                offset=page.offset,
            )
            return await fetch(OPERATION, self._caller.client.get_async_httpx_client(), kwargs, page)

        spec = PageSpec(
            "GET /v2/tenant-esper-apps",
            items=("content", "results"),
            count=("content", "count"),
            next=("content", "next_"),
            takes_limit=True,
            takes_offset=True,
        )
        return self._caller.pages(
            fetch_page,
            spec,
            offset=offset,
            page_size=page_size,
            max_items=max_items,
        )
