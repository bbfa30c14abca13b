# Written by `make generate` from the API description, with scripts/templates/raw_group.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._request import send
from ..groups import Group
from ..types import UNSET, Filter, Filters, Response, Unset

if TYPE_CHECKING:
    from typing import Literal

    from ..models.geofence_v1_answer import GeofenceV1Answer
    from ..models.geofence_v1_create import GeofenceV1Create
    from ..models.geofence_v1_listed_page_answer import GeofenceV1ListedPageAnswer

__all__ = ("RawGeofencesGroup",)


class RawGeofencesGroup(Group):
    """The operations of the group `geofences`, with their answers as they came."""

    __slots__ = ()

    async def create_geofence(
        self,
        body: GeofenceV1Create,
    ) -> Response[GeofenceV1Answer]:
        """Do what `GeofencesGroup.create_geofence` documents; return the answer with status and headers."""
        from ..api.geofences.create_geofence import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            body=body,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def list_geofences(
        self,
        *,
        offset: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        ids: Filters | Unset = UNSET,
        include_summary: bool | Literal["true", "false"] | Unset = UNSET,
        include_count: bool | Literal["true", "false"] | Unset = UNSET,
        search: Filter | Unset = UNSET,
        name: Filter | Unset = UNSET,
    ) -> Response[GeofenceV1ListedPageAnswer]:
        """Do what `GeofencesGroup.list_geofences` documents, for one page; return the answer with status and headers."""
        from ..api.geofences.list_geofences import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            offset=offset,
            limit=limit,
            ids=ids,
            include_summary=include_summary,
            include_count=include_count,
            search=search,
            name=name,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
