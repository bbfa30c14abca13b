# Written by `make generate` from the API description, with scripts/templates/raw_group.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._request import send
from ..groups import Group
from ..types import Response

if TYPE_CHECKING:
    from ..models.set_preferred_regions_request import SetPreferredRegionsRequest
    from ..models.tenant_preferred_regions_answer import TenantPreferredRegionsAnswer

__all__ = ("RawPreferredRegionsGroup",)


class RawPreferredRegionsGroup(Group):
    """The operations of the group `preferred_regions`, with their answers as they came."""

    __slots__ = ()

    async def get_preferred_regions(
        self,
    ) -> Response[TenantPreferredRegionsAnswer]:
        """Do what `PreferredRegionsGroup.get_preferred_regions` documents; return the answer with status and headers."""
        from ..api.preferred_regions.get_preferred_regions import OPERATION, _get_kwargs

        kwargs = _get_kwargs()
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def set_preferred_regions(
        self,
        body: SetPreferredRegionsRequest,
    ) -> Response[TenantPreferredRegionsAnswer]:
        """Do what `PreferredRegionsGroup.set_preferred_regions` documents; return the answer with status and headers."""
        from ..api.preferred_regions.set_preferred_regions import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            body=body,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
