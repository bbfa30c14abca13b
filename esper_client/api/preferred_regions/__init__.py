# Written by `make generate` from the API description, with scripts/templates/endpoint_init.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._request import call, fetch, fill
from ...groups import Group
from ...types import UNSET, EnterpriseId, Filter, Filters, JsonValue, Unset

if TYPE_CHECKING:
    from ...models.set_preferred_regions_request import SetPreferredRegionsRequest
    from ...models.tenant_preferred_regions import TenantPreferredRegions
    from ...paging import PageRequest, Pages, Undecoded

__all__ = ("PreferredRegionsGroup",)


class PreferredRegionsGroup(Group):
    """
    App Store regions that the tenant prefers.
    """

    __slots__ = ()

    async def get_preferred_regions(
        self,
    ) -> TenantPreferredRegions:
        """
        Get the preferred regions.

        Returns the countries set as preferred regions of the tenant.

        `GET /v2/preferred-regions`; documented errors: 401, 500.

        Returns:
            What is under `content` of the answer.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .get_preferred_regions import OPERATION, _get_kwargs

        kwargs = _get_kwargs()
        answer: TenantPreferredRegions = await call(
            OPERATION, self._caller.client.get_async_httpx_client(), kwargs
        )
        return answer

    async def set_preferred_regions(
        self,
        body: SetPreferredRegionsRequest,
    ) -> TenantPreferredRegions:
        """
        Set the preferred regions.

        Replaces the whole list of preferred countries of the tenant and returns the new list.

        `POST /v2/preferred-regions`; documented errors: 400, 401, 403, 500.

        Args:
            body: App Store regions to prefer for the tenant.

        Returns:
            What is under `content` of the answer.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .set_preferred_regions import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            body=body,
        )
        answer: TenantPreferredRegions = await call(
            OPERATION, self._caller.client.get_async_httpx_client(), kwargs
        )
        return answer
