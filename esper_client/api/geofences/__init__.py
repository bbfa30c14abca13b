# Written by `make generate` from the API description, with scripts/templates/endpoint_init.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._request import call, fetch, fill
from ...groups import Group
from ...types import UNSET, EnterpriseId, Filter, Filters, JsonValue, Unset

if TYPE_CHECKING:
    from typing import Literal

    from ...models.geofence_v1 import GeofenceV1
    from ...models.geofence_v1_create import GeofenceV1Create
    from ...models.geofence_v1_listed import GeofenceV1Listed
    from ...paging import PageRequest, Pages, Undecoded

__all__ = ("GeofencesGroup",)


class GeofencesGroup(Group):
    """
    Geofences with a polygon or circle as their outline.
    """

    __slots__ = ()

    async def create_geofence(
        self,
        body: GeofenceV1Create,
    ) -> GeofenceV1:
        """
        Create a geofence.

        Creates a geofence from a circle or from a polygon of 3 to 100 points, with lockdown or beep as
        possible actions. The new geofence is returned with status 201.

        `POST /geofence/v1/geofences`; documented errors: 400, 401, 403, 500.

        Args:
            body: Geofence with an outline, as sent to create one.

        Returns:
            What is under `content` of the answer.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .create_geofence import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            body=body,
        )
        answer: GeofenceV1 = await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
        return answer

    def list_geofences(
        self,
        *,
        ids: Filters | Unset = UNSET,
        include_summary: bool | Literal["true", "false"] | Unset = UNSET,
        include_count: bool | Literal["true", "false"] | Unset = UNSET,
        search: Filter | Unset = UNSET,
        name: Filter | Unset = UNSET,
        offset: int = 0,
        page_size: int | None = None,
        max_items: int | None = None,
    ) -> Pages[GeofenceV1Listed]:
        """
        List geofences.

        Returns a page of geofences with limit 1 to 100, 10 by default. ids takes several values separated
        by commas, the count appears only with include_count=true, and next is a relative path.

        `GET /geofence/v1/geofences`; documented errors: 400, 401, 500.

        Args:
            ids: Comma-separated UUIDs of the geofences to return.
            include_summary: Adds a device summary to every geofence when `true`.
            include_count: Adds the total number of geofences to the page when `true`.
            search: Free text to search for.
            name: Keeps only entries with this name.
            offset: Index of the first item to fetch.
            page_size: How many items to ask for at a time, the API's `limit`; at most 100. Chosen by the
                SDK unless given.
            max_items: End after this many items.

        Returns:
            The items, page by page. `await` gives the first page; `async for` gives every item.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from ...paging import PageSpec

        async def fetch_page(page: PageRequest) -> Undecoded:
            from .list_geofences import OPERATION, _get_kwargs

            kwargs = _get_kwargs(
                ids=ids,
                include_summary=include_summary,
                include_count=include_count,
                search=search,
                name=name,
                limit=page.limit,
                offset=page.offset,
            )
            return await fetch(OPERATION, self._caller.client.get_async_httpx_client(), kwargs, page)

        spec = PageSpec(
            "GET /geofence/v1/geofences",
            items=("content", "results"),
            count=("content", "count"),
            next=("content", "next_"),
            takes_limit=True,
            takes_offset=True,
            max_limit=100,
        )
        return self._caller.pages(
            fetch_page,
            spec,
            offset=offset,
            page_size=page_size,
            max_items=max_items,
        )
