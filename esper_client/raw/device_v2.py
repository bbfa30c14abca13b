# Written by `make generate` from the API description, with scripts/templates/raw_group.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._request import send
from ..groups import Group
from ..types import UNSET, Filter, Filters, Response, Unset

if TYPE_CHECKING:
    from enum import Enum
    from typing import Literal
    from uuid import UUID

    from ..models.android_device_managed_by import AndroidDeviceManagedBy
    from ..models.get_device_response import GetDeviceResponse
    from ..models.list_devices_ordering import ListDevicesOrdering
    from ..models.list_devices_os import ListDevicesOs
    from ..models.list_devices_response import ListDevicesResponse
    from ..models.list_devices_state import ListDevicesState

__all__ = ("RawDeviceV2Group",)


class RawDeviceV2Group(Group):
    """The operations of the group `device_v2`, with their answers as they came."""

    __slots__ = ()

    async def get_device(
        self,
        id: str | int | UUID,
    ) -> Response[GetDeviceResponse]:
        """Do what `DeviceV2Group.get_device` documents; return the answer with status and headers."""
        from ..api.device_v2.get_device import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            id=id,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def list_devices(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        ordering: ListDevicesOrdering | Filter | Unset = UNSET,
        serial: Filter | Unset = UNSET,
        udid: Filter | Unset = UNSET,
        android_version: Filter | Unset = UNSET,
        ios_version: Filter | Unset = UNSET,
        ipados_version: Filter | Unset = UNSET,
        tvos_version: Filter | Unset = UNSET,
        windows_version: Filter | Unset = UNSET,
        state: ListDevicesState | Filter | Unset = UNSET,
        battery_level_gte: Filter | Unset = UNSET,
        battery_level_lte: Filter | Unset = UNSET,
        is_gms: bool | Literal["true", "false"] | Unset = UNSET,
        active_connection: Filter | Unset = UNSET,
        group_multi: Filters | Unset = UNSET,
        group_multi_immediate: Filters | Unset = UNSET,
        assigned_blueprint_id: str | UUID | Enum | Unset = UNSET,
        current_blueprint_id: str | UUID | Enum | Unset = UNSET,
        current_blueprint_version_id: str | UUID | Enum | Unset = UNSET,
        current_blueprint_version_id_net: str | UUID | Enum | Unset = UNSET,
        platform: Filter | Unset = UNSET,
        os: ListDevicesOs | Filter | Unset = UNSET,
        device_source: Filter | Unset = UNSET,
        managed_by: AndroidDeviceManagedBy | Filter | Unset = UNSET,
        template_multi: Filters | Unset = UNSET,
        policy_multi: Filters | Unset = UNSET,
        search: Filter | Unset = UNSET,
        foundation_device_model_id: str | UUID | Enum | Unset = UNSET,
        android_version_exact: Filter | Unset = UNSET,
        foundation_major_version: int | str | Enum | Unset = UNSET,
        foundation_minor_version: int | str | Enum | Unset = UNSET,
        foundation_build_number: int | str | Enum | Unset = UNSET,
        airwave_tenant_model_id: Filter | Unset = UNSET,
        airwave_build_id: Filter | Unset = UNSET,
        airwave_build_number: int | str | Enum | Unset = UNSET,
        foundation_version: Filter | Unset = UNSET,
        esper_agent_version_name: Filter | Unset = UNSET,
        tags: Filters | Unset = UNSET,
        is_locked_down: bool | Literal["true", "false"] | Unset = UNSET,
        global_device_id: Filter | Unset = UNSET,
        name: Filter | Unset = UNSET,
        imei: Filter | Unset = UNSET,
        brand: Filter | Unset = UNSET,
        group: Filter | Unset = UNSET,
    ) -> Response[ListDevicesResponse]:
        """Do what `DeviceV2Group.list_devices` documents, for one page; return the answer with status and headers."""
        from ..api.device_v2.list_devices import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            limit=limit,
            offset=offset,
            cursor=cursor,
            ordering=ordering,
            serial=serial,
            udid=udid,
            android_version=android_version,
            ios_version=ios_version,
            ipados_version=ipados_version,
            tvos_version=tvos_version,
            windows_version=windows_version,
            state=state,
            battery_level_gte=battery_level_gte,
            battery_level_lte=battery_level_lte,
            is_gms=is_gms,
            active_connection=active_connection,
            group_multi=group_multi,
            group_multi_immediate=group_multi_immediate,
            assigned_blueprint_id=assigned_blueprint_id,
            current_blueprint_id=current_blueprint_id,
            current_blueprint_version_id=current_blueprint_version_id,
            current_blueprint_version_id_net=current_blueprint_version_id_net,
            platform=platform,
            os=os,
            device_source=device_source,
            managed_by=managed_by,
            template_multi=template_multi,
            policy_multi=policy_multi,
            search=search,
            foundation_device_model_id=foundation_device_model_id,
            android_version_exact=android_version_exact,
            foundation_major_version=foundation_major_version,
            foundation_minor_version=foundation_minor_version,
            foundation_build_number=foundation_build_number,
            airwave_tenant_model_id=airwave_tenant_model_id,
            airwave_build_id=airwave_build_id,
            airwave_build_number=airwave_build_number,
            foundation_version=foundation_version,
            esper_agent_version_name=esper_agent_version_name,
            tags=tags,
            is_locked_down=is_locked_down,
            global_device_id=global_device_id,
            name=name,
            imei=imei,
            brand=brand,
            group=group,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
