# Written by `make generate` from the API description, with scripts/templates/raw_group.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._request import send
from ..groups import Group
from ..types import UNSET, EnterpriseId, Filter, Filters, Response, Unset

if TYPE_CHECKING:
    import datetime as dt
    from enum import Enum
    from typing import Literal
    from uuid import UUID

    from ..models.device_location import DeviceLocation
    from ..models.device_location_page import DeviceLocationPage
    from ..models.device_tile import DeviceTile
    from ..models.device_tile_page import DeviceTilePage
    from ..models.status_metrics import StatusMetrics
    from ..models.status_metrics_v2 import StatusMetricsV2

__all__ = ("RawDeviceTelemetryGroup",)


class RawDeviceTelemetryGroup(Group):
    """The operations of the group `device_telemetry`, with their answers as they came."""

    __slots__ = ()

    async def get_device_locations(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        enterprise_id: EnterpriseId = None,
    ) -> Response[DeviceLocationPage]:
        """Do what `DeviceTelemetryGroup.get_device_locations` documents, for one page; return the answer with status and headers."""
        from ..api.device_telemetry.get_device_locations import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            limit=limit,
            offset=offset,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def get_device_tile_report(
        self,
        device_tiles_id: str | int,
        *,
        enterprise_id: EnterpriseId = None,
    ) -> Response[DeviceTile]:
        """Do what `DeviceTelemetryGroup.get_device_tile_report` documents; return the answer with status and headers."""
        from ..api.device_telemetry.get_device_tile_report import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            device_tiles_id=device_tiles_id,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def get_device_tile_reports(
        self,
        *,
        state: int | str | Enum | Unset = UNSET,
        created_on_gt: dt.datetime | dt.date | str | Unset = UNSET,
        created_on_lt: dt.datetime | dt.date | str | Unset = UNSET,
        provisioned_on_gt: dt.datetime | dt.date | str | Unset = UNSET,
        provisioned_on_lt: dt.datetime | dt.date | str | Unset = UNSET,
        updated_on_gt: dt.datetime | dt.date | str | Unset = UNSET,
        updated_on_lt: dt.datetime | dt.date | str | Unset = UNSET,
        last_seen_gt: dt.datetime | dt.date | str | Unset = UNSET,
        last_seen_lt: dt.datetime | dt.date | str | Unset = UNSET,
        battery_level_gte: float | str | Enum | Unset = UNSET,
        battery_level_lte: float | str | Enum | Unset = UNSET,
        at_risk: bool | Literal["true", "false"] | Unset = UNSET,
        security_status: int | str | Enum | Unset = UNSET,
        status: Filter | Unset = UNSET,
        group: str | UUID | Enum | Unset = UNSET,
        group_name: Filter | Unset = UNSET,
        group_name_multi: Filters | Unset = UNSET,
        group_multi: Filters | Unset = UNSET,
        group_multi_immediate: Filters | Unset = UNSET,
        group_null: Filter | Unset = UNSET,
        imei: Filter | Unset = UNSET,
        name: Filter | Unset = UNSET,
        recently_added: bool | Literal["true", "false"] | Unset = UNSET,
        is_gms: bool | Literal["true", "false"] | Unset = UNSET,
        tags: Filters | Unset = UNSET,
        is_geofence_applied: Filter | Unset = UNSET,
        serial: Filter | Unset = UNSET,
        android_version: Filter | Unset = UNSET,
        android_version_multi: Filters | Unset = UNSET,
        wifi_ssid: Filter | Unset = UNSET,
        network_type: Filter | Unset = UNSET,
        network_type_multi: Filters | Unset = UNSET,
        model: Filter | Unset = UNSET,
        template: Filter | Unset = UNSET,
        template_multi: Filters | Unset = UNSET,
        policy: Filter | Unset = UNSET,
        policy_multi: Filters | Unset = UNSET,
        policy_null: bool | Literal["true", "false"] | Unset = UNSET,
        dpc_version: Filter | Unset = UNSET,
        active_connection: Filter | Unset = UNSET,
        device_type: Filter | Unset = UNSET,
        seamless_info: Filter | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        enterprise_id: EnterpriseId = None,
    ) -> Response[DeviceTilePage]:
        """Do what `DeviceTelemetryGroup.get_device_tile_reports` documents, for one page; return the answer with status and headers."""
        from ..api.device_telemetry.get_device_tile_reports import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            state=state,
            created_on_gt=created_on_gt,
            created_on_lt=created_on_lt,
            provisioned_on_gt=provisioned_on_gt,
            provisioned_on_lt=provisioned_on_lt,
            updated_on_gt=updated_on_gt,
            updated_on_lt=updated_on_lt,
            last_seen_gt=last_seen_gt,
            last_seen_lt=last_seen_lt,
            battery_level_gte=battery_level_gte,
            battery_level_lte=battery_level_lte,
            at_risk=at_risk,
            security_status=security_status,
            status=status,
            group=group,
            group_name=group_name,
            group_name_multi=group_name_multi,
            group_multi=group_multi,
            group_multi_immediate=group_multi_immediate,
            group_null=group_null,
            imei=imei,
            name=name,
            recently_added=recently_added,
            is_gms=is_gms,
            tags=tags,
            is_geofence_applied=is_geofence_applied,
            serial=serial,
            android_version=android_version,
            android_version_multi=android_version_multi,
            wifi_ssid=wifi_ssid,
            network_type=network_type,
            network_type_multi=network_type_multi,
            model=model,
            template=template,
            template_multi=template_multi,
            policy=policy,
            policy_multi=policy_multi,
            policy_null=policy_null,
            dpc_version=dpc_version,
            active_connection=active_connection,
            device_type=device_type,
            seamless_info=seamless_info,
            limit=limit,
            offset=offset,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def get_specific_locations(
        self,
        location_id: str | int,
        *,
        enterprise_id: EnterpriseId = None,
    ) -> Response[DeviceLocation]:
        """Do what `DeviceTelemetryGroup.get_specific_locations` documents; return the answer with status and headers."""
        from ..api.device_telemetry.get_specific_locations import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            location_id=location_id,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def get_status_metrics(
        self,
        *,
        enterprise_id: EnterpriseId = None,
    ) -> Response[StatusMetrics]:
        """Do what `DeviceTelemetryGroup.get_status_metrics` documents; return the answer with status and headers."""
        from ..api.device_telemetry.get_status_metrics import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def get_status_metrics_v2(
        self,
        *,
        enterprise_id: EnterpriseId = None,
    ) -> Response[StatusMetricsV2]:
        """Do what `DeviceTelemetryGroup.get_status_metrics_v2` documents; return the answer with status and headers."""
        from ..api.device_telemetry.get_status_metrics_v2 import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
