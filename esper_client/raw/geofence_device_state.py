# Written by `make generate` from the API description, with scripts/templates/raw_group.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._request import send
from ..groups import Group
from ..types import UNSET, Response, Unset

if TYPE_CHECKING:
    from enum import Enum
    from typing import Literal
    from uuid import UUID

    from ..models.geofence_blueprint_usage_page_answer import GeofenceBlueprintUsagePageAnswer
    from ..models.geofence_device_page_answer import GeofenceDevicePageAnswer
    from ..models.geofence_device_summary_answer import GeofenceDeviceSummaryAnswer

__all__ = ("RawGeofenceDeviceStateGroup",)


class RawGeofenceDeviceStateGroup(Group):
    """The operations of the group `geofence_device_state`, with their answers as they came."""

    __slots__ = ()

    async def get_blueprint_usage(
        self,
        geofence_id: str | int | UUID,
        *,
        offset: int | Unset = UNSET,
        limit: int | Unset = UNSET,
    ) -> Response[GeofenceBlueprintUsagePageAnswer]:
        """Do what `GeofenceDeviceStateGroup.get_blueprint_usage` documents, for one page; return the answer with status and headers."""
        from ..api.geofence_device_state.get_blueprint_usage import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            geofence_id=geofence_id,
            offset=offset,
            limit=limit,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def get_device_summary(
        self,
        geofence_id: str | int | UUID,
    ) -> Response[GeofenceDeviceSummaryAnswer]:
        """Do what `GeofenceDeviceStateGroup.get_device_summary` documents; return the answer with status and headers."""
        from ..api.geofence_device_state.get_device_summary import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            geofence_id=geofence_id,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def get_devices(
        self,
        geofence_id: str | int | UUID,
        *,
        offset: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        inside: bool | Literal["true", "false"] | Unset = UNSET,
        blueprint_id: str | UUID | Enum | Unset = UNSET,
        blueprint_version_number: int | str | Enum | Unset = UNSET,
    ) -> Response[GeofenceDevicePageAnswer]:
        """Do what `GeofenceDeviceStateGroup.get_devices` documents, for one page; return the answer with status and headers."""
        from ..api.geofence_device_state.get_devices import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            geofence_id=geofence_id,
            offset=offset,
            limit=limit,
            inside=inside,
            blueprint_id=blueprint_id,
            blueprint_version_number=blueprint_version_number,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
