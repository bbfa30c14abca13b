# Written by `make generate` from the API description, with scripts/templates/endpoint_init.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._request import call, fetch, fill
from ...groups import Group
from ...types import UNSET, EnterpriseId, Filter, Filters, JsonValue, Unset

if TYPE_CHECKING:
    import datetime as dt
    from enum import Enum
    from typing import Literal
    from uuid import UUID

    from ...models.device_location import DeviceLocation
    from ...models.device_tile import DeviceTile
    from ...models.status_metrics import StatusMetrics
    from ...models.status_metrics_v2 import StatusMetricsV2
    from ...paging import PageRequest, Pages, Undecoded

__all__ = ("DeviceTelemetryGroup",)


class DeviceTelemetryGroup(Group):
    """
    Device tiles, locations and counts by status, as shown on a dashboard.
    """

    __slots__ = ()

    def get_device_locations(
        self,
        *,
        offset: int = 0,
        page_size: int | None = None,
        max_items: int | None = None,
        enterprise_id: EnterpriseId = None,
    ) -> Pages[DeviceLocation]:
        """
        List device locations.

        Returns a page of locations reported by devices, with place names where known. Latitude, longitude
        and altitude are given as strings.

        `GET /v1/enterprise/{enterprise_id}/report/location/`; documented errors: 401, 500.

        Args:
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
            from .get_device_locations import OPERATION, _get_kwargs

            kwargs = _get_kwargs(
                enterprise_id=await self._caller.enterprise_id(enterprise_id),
                limit=page.limit,
                offset=page.offset,
            )
            return await fetch(OPERATION, self._caller.client.get_async_httpx_client(), kwargs, page)

        spec = PageSpec(
            "GET /v1/enterprise/{enterprise_id}/report/location/",
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

    async def get_device_tile_report(
        self,
        device_tiles_id: str | int,
        *,
        enterprise_id: EnterpriseId = None,
    ) -> DeviceTile:
        """
        Get a device summary.

        Reads one device summary (tile) by its id.

        `GET /v1/enterprise/{enterprise_id}/report/device-tiles/{device_tiles_id}/`; documented errors: 401,
        404, 500.

        Args:
            device_tiles_id: Integer id of the device tile.
            enterprise_id: The enterprise, if not the caller's own.

        Returns:
            The answer of the service, decoded.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .get_device_tile_report import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            device_tiles_id=device_tiles_id,
        )
        answer: DeviceTile = await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
        return answer

    def get_device_tile_reports(
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
        offset: int = 0,
        page_size: int | None = None,
        max_items: int | None = None,
        enterprise_id: EnterpriseId = None,
    ) -> Pages[DeviceTile]:
        """
        List device summaries.

        Returns a page of device summaries (tiles), each with the device, its groups and network data. Many
        filters exist, among them state, last seen, battery level, group, tags and Android version; those
        ending in _multi take several values separated by commas.

        `GET /v1/enterprise/{enterprise_id}/report/device-tiles/`; documented errors: 400, 401, 500.

        Args:
            state: Keeps only devices in this state, given as an integer.
            created_on_gt: Keeps only entries created after this RFC 3339 timestamp.
            created_on_lt: Keeps only entries created before this RFC 3339 timestamp.
            provisioned_on_gt: Keeps only devices provisioned after this RFC 3339 timestamp.
            provisioned_on_lt: Keeps only devices provisioned before this RFC 3339 timestamp.
            updated_on_gt: Keeps only entries last changed after this RFC 3339 timestamp.
            updated_on_lt: Keeps only entries last changed before this RFC 3339 timestamp.
            last_seen_gt: Keeps only devices last seen after this RFC 3339 timestamp.
            last_seen_lt: Keeps only devices last seen before this RFC 3339 timestamp.
            battery_level_gte: Lowest battery level, in percent, that a returned device may have.
            battery_level_lte: Highest battery level, in percent, that a returned device may have.
            at_risk: Keeps only devices that are (`true`) or are not (`false`) counted as being at risk.
            security_status: Keeps only devices with this security status, given as an integer.
            status: Keeps only devices with this status.
            group: Keeps only devices in the group with this UUID.
            group_name: Keeps only entries of the group with this name.
            group_name_multi: Comma-separated group names; devices in any of these groups are returned.
            group_multi: Comma-separated UUIDs of groups; devices in any of them are returned.
            group_multi_immediate: Comma-separated UUIDs of groups; only devices directly in one of them are returned, not
                those in subgroups.
            group_null: Keeps only devices without (`true`) or with (`false`) a group.
            imei: Keeps only the device with this IMEI.
            name: Keeps only entries with this name.
            recently_added: Keeps only devices that were (`true`) or were not (`false`) added recently.
            is_gms: Keeps only devices with (`true`) or without (`false`) Google Mobile Services.
            tags: Keeps only devices that carry these tags.
            is_geofence_applied: Keeps only devices with (`true`) or without (`false`) an applied geofence.
            serial: Keeps only the device with this serial number.
            android_version: Keeps only devices that run this Android version.
            android_version_multi: Comma-separated Android versions; devices running any of them are returned.
            wifi_ssid: Keeps only devices connected to the Wi-Fi network with this name.
            network_type: Keeps only devices on this type of network.
            network_type_multi: Comma-separated network types; devices on any of them are returned.
            model: Keeps only devices of this model.
            template: Keeps only devices that were set up with this template.
            template_multi: Comma-separated templates; devices set up with any of them are returned.
            policy: Keeps only devices to which this policy is applied.
            policy_multi: Comma-separated policies; devices with any of them are returned.
            policy_null: Keeps only devices without (`true`) or with (`false`) a policy.
            dpc_version: Keeps only devices that run this version of the device policy controller app.
            active_connection: Keeps only devices whose current network connection is of this kind.
            device_type: Keeps only devices of this type.
            seamless_info: Keeps only devices that match this seamless provisioning information.
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
            from .get_device_tile_reports import OPERATION, _get_kwargs

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
                limit=page.limit,
                offset=page.offset,
            )
            return await fetch(OPERATION, self._caller.client.get_async_httpx_client(), kwargs, page)

        spec = PageSpec(
            "GET /v1/enterprise/{enterprise_id}/report/device-tiles/",
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

    async def get_specific_locations(
        self,
        location_id: str | int,
        *,
        enterprise_id: EnterpriseId = None,
    ) -> DeviceLocation:
        """
        Get a device location.

        Reads one location record by its id. Latitude, longitude and altitude are given as strings.

        `GET /v1/enterprise/{enterprise_id}/report/location/{location_id}/`; documented errors: 401, 404,
        500.

        Args:
            location_id: Integer id of the location entry.
            enterprise_id: The enterprise, if not the caller's own.

        Returns:
            The answer of the service, decoded.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .get_specific_locations import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            location_id=location_id,
        )
        answer: DeviceLocation = await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
        return answer

    async def get_status_metrics(
        self,
        *,
        enterprise_id: EnterpriseId = None,
    ) -> StatusMetrics:
        """
        Count devices by status.

        Returns device counts for the company by state: active and inactive, the levels of risk, low
        battery, being provisioned and recently added.

        `GET /v1/enterprise/{enterprise_id}/report/status-metrics/`; documented errors: 401, 500.

        Args:
            enterprise_id: The enterprise, if not the caller's own.

        Returns:
            The answer of the service, decoded.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .get_status_metrics import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
        )
        answer: StatusMetrics = await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
        return answer

    async def get_status_metrics_v2(
        self,
        *,
        enterprise_id: EnterpriseId = None,
    ) -> StatusMetricsV2:
        """
        Count devices by status and last-seen period.

        Returns device counts for the company. In this version the active and inactive counts give way to
        three last-seen periods, and unprovisioned devices are counted too.

        `GET /v2/enterprise/{enterprise_id}/report/status-metrics`; documented errors: 401, 500.

        Args:
            enterprise_id: The enterprise, if not the caller's own.

        Returns:
            The answer of the service, decoded.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .get_status_metrics_v2 import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
        )
        answer: StatusMetricsV2 = await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
        return answer
