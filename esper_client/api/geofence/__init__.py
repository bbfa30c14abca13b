# Written by `make generate` from the API description, with scripts/templates/endpoint_init.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._deprecated import deprecated
from ..._request import call, fetch, fill
from ...groups import Group
from ...types import UNSET, EnterpriseId, Filter, Filters, JsonValue, Unset

if TYPE_CHECKING:
    from uuid import UUID

    from ...models.geofence import Geofence
    from ...models.geofence_create import GeofenceCreate
    from ...models.geofence_replace import GeofenceReplace
    from ...models.geofence_update import GeofenceUpdate
    from ...models.legacy_geofence import LegacyGeofence
    from ...paging import PageRequest, Pages, Undecoded

__all__ = ("GeofenceGroup",)


class GeofenceGroup(Group):
    """
    Circular geofences given by a centre and a radius, and the actions for the devices they are applied
    to.
    """

    __slots__ = ()

    async def create_geofence(
        self,
        body: GeofenceCreate,
        *,
        enterprise_id: EnterpriseId = None,
    ) -> Geofence:
        """
        Create and apply a geofence.

        Creates a circular geofence and applies it to the listed devices. Name, latitude, longitude and
        devices are required; the radius may be in kilometres, metres or miles, and the device actions are
        LOCK_DOWN and BEEP.

        `POST /v0/enterprise/{enterprise_id}/create-apply-geo-fence/`; documented errors: 400, 401, 403,
        500.

        Args:
            body: Geofence and its devices as sent to create and apply it.
            enterprise_id: The enterprise, if not the caller's own.

        Returns:
            The answer of the service, decoded.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .create_geofence import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            body=body,
        )
        answer: Geofence = await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
        return answer

    @deprecated("Deprecated by the vendor: use `geofence.create_geofence` instead")
    async def create_geofence_legacy(
        self,
        body: LegacyGeofence,
        *,
        enterprise_id: EnterpriseId = None,
    ) -> LegacyGeofence:
        """
        Create a geofence.

        Creates a geofence from a name and the coordinates of its centre, without a list of devices. This is
        an older form; the create-apply-geo-fence path replaces it.

        Deprecated: use `geofence.create_geofence` instead.

        `POST /v0/enterprise/{enterprise_id}/geofence/`; documented errors: 400, 401, 403, 500.

        Args:
            body: Circular geofence as the older, deprecated create call takes and returns it.
            enterprise_id: The enterprise, if not the caller's own.

        Returns:
            The answer of the service, decoded.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .create_geofence_legacy import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            body=body,
        )
        answer: LegacyGeofence = await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
        return answer

    async def delete_geofence(
        self,
        geofence_id: str | int | UUID,
        *,
        enterprise_id: EnterpriseId = None,
    ) -> None:
        """
        Delete a geofence.

        Deletes one geofence. A success has no body.

        `DELETE /v0/enterprise/{enterprise_id}/geofence/{geofence_id}/`; documented errors: 401, 403, 404,
        500.

        Args:
            geofence_id: UUID of the geofence.
            enterprise_id: The enterprise, if not the caller's own.

        Returns:
            Nothing.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .delete_geofence import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            geofence_id=geofence_id,
        )
        await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def delete_the_geofence(
        self,
        geofence_id: str | int | UUID,
        *,
        enterprise_id: EnterpriseId = None,
    ) -> None:
        """
        Delete an applied geofence.

        Deletes one geofence, exactly as the plain geofence path does. A success has no body. This path
        spells geofence as one word, while the collection has geo-fence.

        `DELETE /v0/enterprise/{enterprise_id}/create-apply-geofence/{geofence_id}/`; documented errors:
        401, 403, 404, 500.

        Args:
            geofence_id: UUID of the geofence.
            enterprise_id: The enterprise, if not the caller's own.

        Returns:
            Nothing.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .delete_the_geofence import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            geofence_id=geofence_id,
        )
        await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    def get_all_geofences(
        self,
        *,
        search: Filter | Unset = UNSET,
        offset: int = 0,
        page_size: int | None = None,
        max_items: int | None = None,
        enterprise_id: EnterpriseId = None,
    ) -> Pages[Geofence]:
        """
        List geofences.

        Returns a page of geofences with centre, radius, device actions and number of devices. The search
        parameter narrows the list.

        `GET /v0/enterprise/{enterprise_id}/geofence/`; documented errors: 400, 401, 500.

        Args:
            search: Free text to search for.
            offset: Index of the first item to fetch.
            page_size: How many items to ask for at a time, the API's `limit`. Chosen by the
                SDK unless given.
            max_items: End after this many items.
            enterprise_id: The enterprise, if not the caller's own.

        Returns:
            The items, page by page. `await` gives the first page; `async for` gives every item.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from ...paging import PageSpec

        async def fetch_page(page: PageRequest) -> Undecoded:
            from .get_all_geofences import OPERATION, _get_kwargs

            kwargs = _get_kwargs(
                enterprise_id=await self._caller.enterprise_id(enterprise_id),
                search=search,
                limit=page.limit,
                offset=page.offset,
            )
            return await fetch(OPERATION, self._caller.client.get_async_httpx_client(), kwargs, page)

        spec = PageSpec(
            "GET /v0/enterprise/{enterprise_id}/geofence/",
            items=("results",),
            count=("count",),
            next=("next_",),
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

    async def get_geofence(
        self,
        geofence_id: str | int | UUID,
        *,
        enterprise_id: EnterpriseId = None,
    ) -> Geofence:
        """
        Get a geofence.

        Reads one geofence with its centre, radius, unit and device actions.

        `GET /v0/enterprise/{enterprise_id}/geofence/{geofence_id}/`; documented errors: 401, 404, 500.

        Args:
            geofence_id: UUID of the geofence.
            enterprise_id: The enterprise, if not the caller's own.

        Returns:
            The answer of the service, decoded.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .get_geofence import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            geofence_id=geofence_id,
        )
        answer: Geofence = await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
        return answer

    def get_geofence_list(
        self,
        *,
        search: Filter | Unset = UNSET,
        offset: int = 0,
        page_size: int | None = None,
        max_items: int | None = None,
        enterprise_id: EnterpriseId = None,
    ) -> Pages[Geofence]:
        """
        List applied geofences.

        Returns a page of geofences with centre, radius, device actions and number of devices. It gives the
        same list as the plain geofence collection and accepts a search text.

        `GET /v0/enterprise/{enterprise_id}/create-apply-geo-fence/`; documented errors: 400, 401, 500.

        Args:
            search: Free text to search for.
            offset: Index of the first item to fetch.
            page_size: How many items to ask for at a time, the API's `limit`. Chosen by the
                SDK unless given.
            max_items: End after this many items.
            enterprise_id: The enterprise, if not the caller's own.

        Returns:
            The items, page by page. `await` gives the first page; `async for` gives every item.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from ...paging import PageSpec

        async def fetch_page(page: PageRequest) -> Undecoded:
            from .get_geofence_list import OPERATION, _get_kwargs

            kwargs = _get_kwargs(
                enterprise_id=await self._caller.enterprise_id(enterprise_id),
                search=search,
                limit=page.limit,
                offset=page.offset,
            )
            return await fetch(OPERATION, self._caller.client.get_async_httpx_client(), kwargs, page)

        spec = PageSpec(
            "GET /v0/enterprise/{enterprise_id}/create-apply-geo-fence/",
            items=("results",),
            count=("count",),
            next=("next_",),
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

    async def get_the_geofence(
        self,
        geofence_id: str | int | UUID,
        *,
        enterprise_id: EnterpriseId = None,
    ) -> Geofence:
        """
        Get an applied geofence.

        Reads one geofence; it gives the same answer as the plain geofence path. Note the spelling of this
        path: geofence is one word here, while the collection has geo-fence.

        `GET /v0/enterprise/{enterprise_id}/create-apply-geofence/{geofence_id}/`; documented errors: 401,
        404, 500.

        Args:
            geofence_id: UUID of the geofence.
            enterprise_id: The enterprise, if not the caller's own.

        Returns:
            The answer of the service, decoded.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .get_the_geofence import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            geofence_id=geofence_id,
        )
        answer: Geofence = await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
        return answer

    async def partial_update_geofence(
        self,
        geofence_id: str | int | UUID,
        body: GeofenceUpdate,
        *,
        enterprise_id: EnterpriseId = None,
    ) -> Geofence:
        """
        Update a geofence.

        Changes the given fields of a geofence, for instance its radius or device actions. The answer is the
        whole geofence.

        `PATCH /v0/enterprise/{enterprise_id}/geofence/{geofence_id}/`; documented errors: 400, 401, 403,
        404, 500.

        Args:
            geofence_id: UUID of the geofence.
            body: Fields of a geofence that can be changed one by one.
            enterprise_id: The enterprise, if not the caller's own.

        Returns:
            The answer of the service, decoded.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .partial_update_geofence import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            geofence_id=geofence_id,
            body=body,
        )
        answer: Geofence = await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
        return answer

    async def update_geofence(
        self,
        geofence_id: str | int | UUID,
        body: GeofenceReplace,
        *,
        enterprise_id: EnterpriseId = None,
    ) -> Geofence:
        """
        Replace a geofence.

        Replaces a geofence as a whole; name, latitude and longitude are required. The answer is the stored
        geofence.

        `PUT /v0/enterprise/{enterprise_id}/geofence/{geofence_id}/`; documented errors: 400, 401, 403, 404,
        500.

        Args:
            geofence_id: UUID of the geofence.
            body: Geofence as sent to replace one.
            enterprise_id: The enterprise, if not the caller's own.

        Returns:
            The answer of the service, decoded.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .update_geofence import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            geofence_id=geofence_id,
            body=body,
        )
        answer: Geofence = await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
        return answer
