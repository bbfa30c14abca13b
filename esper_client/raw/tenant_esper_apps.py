# Written by `make generate` from the API description, with scripts/templates/raw_group.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._request import send
from ..groups import Group
from ..types import UNSET, Filter, Response, Unset

if TYPE_CHECKING:
    from ..models.list_tenant_esper_apps_architecture import ListTenantEsperAppsArchitecture
    from ..models.list_tenant_esper_apps_ordering import ListTenantEsperAppsOrdering
    from ..models.tenant_esper_apps_item_page_answer import TenantEsperAppsItemPageAnswer

__all__ = ("RawTenantEsperAppsGroup",)


class RawTenantEsperAppsGroup(Group):
    """The operations of the group `tenant_esper_apps`, with their answers as they came."""

    __slots__ = ()

    async def list_tenant_esper_apps(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        package_name: Filter | Unset = UNSET,
        ordering: ListTenantEsperAppsOrdering | Filter | Unset = UNSET,
        architecture: ListTenantEsperAppsArchitecture | Filter | Unset = UNSET,
        version_code: Filter | Unset = UNSET,
    ) -> Response[TenantEsperAppsItemPageAnswer]:
        """Do what `TenantEsperAppsGroup.list_tenant_esper_apps` documents, for one page; return the answer with status and headers."""
        from ..api.tenant_esper_apps.list_tenant_esper_apps import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            limit=limit,
            offset=offset,
            package_name=package_name,
            ordering=ordering,
            architecture=architecture,
            version_code=version_code,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
