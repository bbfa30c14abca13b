# Written by `make generate` from the API description, with scripts/templates/endpoint_init.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._request import call, fetch, fill
from ...groups import Group
from ...types import UNSET, EnterpriseId, Filter, Filters, JsonValue, Unset

if TYPE_CHECKING:
    from ...models.vpp_license import VPPLicense
    from ...paging import PageRequest, Pages, Undecoded

__all__ = ("VppLicenseManagementGroup",)


class VppLicenseManagementGroup(Group):
    """
    Licenses of apps bought through Apple volume purchasing.
    """

    __slots__ = ()

    async def get_vpp_app(
        self,
        app_id: str | int,
    ) -> VPPLicense:
        """
        Get the VPP licenses of an app.

        Returns the license counters of one volume-purchased app, namely total, assigned and available, with
        the platforms it supports.

        `GET /apps/v0/vpp/{appId}`; documented errors: 401, 404, 500.

        Args:
            app_id: Id of the volume-purchased app whose licenses are asked for.

        Returns:
            What is under `content` of the answer.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .get_vpp_app import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            app_id=app_id,
        )
        answer: VPPLicense = await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
        return answer

    def list_vpp_apps(
        self,
        *,
        offset: int = 0,
        page_size: int | None = None,
        max_items: int | None = None,
    ) -> Pages[VPPLicense]:
        """
        List VPP licenses.

        Returns a page of volume-purchased Apple apps with the number of licenses in total, assigned and
        still available.

        `GET /apps/v0/vpp`; documented errors: 401, 500.

        Args:
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
            from .list_vpp_apps import OPERATION, _get_kwargs

            kwargs = _get_kwargs(
                limit=page.limit,
                offset=page.offset,
            )
            return await fetch(OPERATION, self._caller.client.get_async_httpx_client(), kwargs, page)

        spec = PageSpec(
            "GET /apps/v0/vpp",
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
