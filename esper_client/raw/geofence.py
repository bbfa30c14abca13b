# Written by `make generate` from the API description, with scripts/templates/raw_group.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._deprecated import deprecated
from .._request import send
from ..groups import Group
from ..types import UNSET, EnterpriseId, Filter, Response, Unset

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.geofence import Geofence
    from ..models.geofence_create import GeofenceCreate
    from ..models.geofence_page import GeofencePage
    from ..models.geofence_replace import GeofenceReplace
    from ..models.geofence_update import GeofenceUpdate
    from ..models.legacy_geofence import LegacyGeofence

__all__ = ("RawGeofenceGroup",)


class RawGeofenceGroup(Group):
    """The operations of the group `geofence`, with their answers as they came."""

    __slots__ = ()

    async def create_geofence(
        self,
        body: GeofenceCreate,
        *,
        enterprise_id: EnterpriseId = None,
    ) -> Response[Geofence]:
        """Do what `GeofenceGroup.create_geofence` documents; return the answer with status and headers."""
        from ..api.geofence.create_geofence import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            body=body,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    @deprecated("Deprecated by the vendor: use `geofence.create_geofence` instead")
    async def create_geofence_legacy(
        self,
        body: LegacyGeofence,
        *,
        enterprise_id: EnterpriseId = None,
    ) -> Response[LegacyGeofence]:
        """Do what `GeofenceGroup.create_geofence_legacy` documents; return the answer with status and headers."""
        from ..api.geofence.create_geofence_legacy import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            body=body,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def delete_geofence(
        self,
        geofence_id: str | int | UUID,
        *,
        enterprise_id: EnterpriseId = None,
    ) -> Response[None]:
        """Do what `GeofenceGroup.delete_geofence` documents; return the answer with status and headers."""
        from ..api.geofence.delete_geofence import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            geofence_id=geofence_id,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def delete_the_geofence(
        self,
        geofence_id: str | int | UUID,
        *,
        enterprise_id: EnterpriseId = None,
    ) -> Response[None]:
        """Do what `GeofenceGroup.delete_the_geofence` documents; return the answer with status and headers."""
        from ..api.geofence.delete_the_geofence import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            geofence_id=geofence_id,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def get_all_geofences(
        self,
        *,
        search: Filter | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        enterprise_id: EnterpriseId = None,
    ) -> Response[GeofencePage]:
        """Do what `GeofenceGroup.get_all_geofences` documents, for one page; return the answer with status and headers."""
        from ..api.geofence.get_all_geofences import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            search=search,
            limit=limit,
            offset=offset,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def get_geofence(
        self,
        geofence_id: str | int | UUID,
        *,
        enterprise_id: EnterpriseId = None,
    ) -> Response[Geofence]:
        """Do what `GeofenceGroup.get_geofence` documents; return the answer with status and headers."""
        from ..api.geofence.get_geofence import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            geofence_id=geofence_id,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def get_geofence_list(
        self,
        *,
        search: Filter | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        enterprise_id: EnterpriseId = None,
    ) -> Response[GeofencePage]:
        """Do what `GeofenceGroup.get_geofence_list` documents, for one page; return the answer with status and headers."""
        from ..api.geofence.get_geofence_list import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            search=search,
            limit=limit,
            offset=offset,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def get_the_geofence(
        self,
        geofence_id: str | int | UUID,
        *,
        enterprise_id: EnterpriseId = None,
    ) -> Response[Geofence]:
        """Do what `GeofenceGroup.get_the_geofence` documents; return the answer with status and headers."""
        from ..api.geofence.get_the_geofence import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            geofence_id=geofence_id,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def partial_update_geofence(
        self,
        geofence_id: str | int | UUID,
        body: GeofenceUpdate,
        *,
        enterprise_id: EnterpriseId = None,
    ) -> Response[Geofence]:
        """Do what `GeofenceGroup.partial_update_geofence` documents; return the answer with status and headers."""
        from ..api.geofence.partial_update_geofence import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            geofence_id=geofence_id,
            body=body,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def update_geofence(
        self,
        geofence_id: str | int | UUID,
        body: GeofenceReplace,
        *,
        enterprise_id: EnterpriseId = None,
    ) -> Response[Geofence]:
        """Do what `GeofenceGroup.update_geofence` documents; return the answer with status and headers."""
        from ..api.geofence.update_geofence import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            geofence_id=geofence_id,
            body=body,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
