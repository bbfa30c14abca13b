from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    import datetime as dt
    from uuid import UUID

    from ...client import AuthenticatedClient
    from ...models.device_tile_page import DeviceTilePage

OPERATION = Operation(
    "GET",
    "/v1/enterprise/{enterprise_id}/report/device-tiles/",
    parameters=(
        Parameter("enterprise_id", "path", _c.STR, required=True),
        Parameter("state", "query", _c.INT),
        Parameter("created_on_gt", "query", _c.DATETIME),
        Parameter("created_on_lt", "query", _c.DATETIME),
        Parameter("provisioned_on_gt", "query", _c.DATETIME),
        Parameter("provisioned_on_lt", "query", _c.DATETIME),
        Parameter("updated_on_gt", "query", _c.DATETIME),
        Parameter("updated_on_lt", "query", _c.DATETIME),
        Parameter("last_seen_gt", "query", _c.DATETIME),
        Parameter("last_seen_lt", "query", _c.DATETIME),
        Parameter("battery_level_gte", "query", _c.FLOAT),
        Parameter("battery_level_lte", "query", _c.FLOAT),
        Parameter("at_risk", "query", _c.BOOL),
        Parameter("security_status", "query", _c.INT),
        Parameter("status", "query", _c.STR),
        Parameter("group", "query", _c.STR),
        Parameter("group_name", "query", _c.STR),
        Parameter("group_name_multi", "query", _c.STR),
        Parameter("group_multi", "query", _c.STR),
        Parameter("group_multi_immediate", "query", _c.STR),
        Parameter("group_null", "query", _c.STR),
        Parameter("imei", "query", _c.STR),
        Parameter("name", "query", _c.STR),
        Parameter("recently_added", "query", _c.BOOL),
        Parameter("is_gms", "query", _c.BOOL),
        Parameter("tags", "query", _c.STR),
        Parameter("is_geofence_applied", "query", _c.STR),
        Parameter("serial", "query", _c.STR),
        Parameter("android_version", "query", _c.STR),
        Parameter("android_version_multi", "query", _c.STR),
        Parameter("wifi_ssid", "query", _c.STR),
        Parameter("network_type", "query", _c.STR),
        Parameter("network_type_multi", "query", _c.STR),
        Parameter("model", "query", _c.STR),
        Parameter("template", "query", _c.STR),
        Parameter("template_multi", "query", _c.STR),
        Parameter("policy", "query", _c.STR),
        Parameter("policy_multi", "query", _c.STR),
        Parameter("policy_null", "query", _c.BOOL),
        Parameter("dpc_version", "query", _c.STR),
        Parameter("active_connection", "query", _c.STR),
        Parameter("device_type", "query", _c.STR),
        Parameter("seamless_info", "query", _c.STR),
        Parameter("limit", "query", _c.INT),
        Parameter("offset", "query", _c.INT),
    ),
    answer=_c.Ref("device_tile_page", "DeviceTilePage"),
)


def _get_kwargs(
    enterprise_id: str | int | UUID,
    *,
    state: int | Unset = UNSET,
    created_on_gt: dt.datetime | Unset = UNSET,
    created_on_lt: dt.datetime | Unset = UNSET,
    provisioned_on_gt: dt.datetime | Unset = UNSET,
    provisioned_on_lt: dt.datetime | Unset = UNSET,
    updated_on_gt: dt.datetime | Unset = UNSET,
    updated_on_lt: dt.datetime | Unset = UNSET,
    last_seen_gt: dt.datetime | Unset = UNSET,
    last_seen_lt: dt.datetime | Unset = UNSET,
    battery_level_gte: float | Unset = UNSET,
    battery_level_lte: float | Unset = UNSET,
    at_risk: bool | Unset = UNSET,
    security_status: int | Unset = UNSET,
    status: str | Unset = UNSET,
    group: str | UUID | Unset = UNSET,
    group_name: str | Unset = UNSET,
    group_name_multi: str | Unset = UNSET,
    group_multi: str | Unset = UNSET,
    group_multi_immediate: str | Unset = UNSET,
    group_null: str | Unset = UNSET,
    imei: str | Unset = UNSET,
    name: str | Unset = UNSET,
    recently_added: bool | Unset = UNSET,
    is_gms: bool | Unset = UNSET,
    tags: str | Unset = UNSET,
    is_geofence_applied: str | Unset = UNSET,
    serial: str | Unset = UNSET,
    android_version: str | Unset = UNSET,
    android_version_multi: str | Unset = UNSET,
    wifi_ssid: str | Unset = UNSET,
    network_type: str | Unset = UNSET,
    network_type_multi: str | Unset = UNSET,
    model: str | Unset = UNSET,
    template: str | Unset = UNSET,
    template_multi: str | Unset = UNSET,
    policy: str | Unset = UNSET,
    policy_multi: str | Unset = UNSET,
    policy_null: bool | Unset = UNSET,
    dpc_version: str | Unset = UNSET,
    active_connection: str | Unset = UNSET,
    device_type: str | Unset = UNSET,
    seamless_info: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        enterprise_id,
        state,
        created_on_gt,
        created_on_lt,
        provisioned_on_gt,
        provisioned_on_lt,
        updated_on_gt,
        updated_on_lt,
        last_seen_gt,
        last_seen_lt,
        battery_level_gte,
        battery_level_lte,
        at_risk,
        security_status,
        status,
        group,
        group_name,
        group_name_multi,
        group_multi,
        group_multi_immediate,
        group_null,
        imei,
        name,
        recently_added,
        is_gms,
        tags,
        is_geofence_applied,
        serial,
        android_version,
        android_version_multi,
        wifi_ssid,
        network_type,
        network_type_multi,
        model,
        template,
        template_multi,
        policy,
        policy_multi,
        policy_null,
        dpc_version,
        active_connection,
        device_type,
        seamless_info,
        limit,
        offset,
    )


async def asyncio_detailed(
    enterprise_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    state: int | Unset = UNSET,
    created_on_gt: dt.datetime | Unset = UNSET,
    created_on_lt: dt.datetime | Unset = UNSET,
    provisioned_on_gt: dt.datetime | Unset = UNSET,
    provisioned_on_lt: dt.datetime | Unset = UNSET,
    updated_on_gt: dt.datetime | Unset = UNSET,
    updated_on_lt: dt.datetime | Unset = UNSET,
    last_seen_gt: dt.datetime | Unset = UNSET,
    last_seen_lt: dt.datetime | Unset = UNSET,
    battery_level_gte: float | Unset = UNSET,
    battery_level_lte: float | Unset = UNSET,
    at_risk: bool | Unset = UNSET,
    security_status: int | Unset = UNSET,
    status: str | Unset = UNSET,
    group: str | UUID | Unset = UNSET,
    group_name: str | Unset = UNSET,
    group_name_multi: str | Unset = UNSET,
    group_multi: str | Unset = UNSET,
    group_multi_immediate: str | Unset = UNSET,
    group_null: str | Unset = UNSET,
    imei: str | Unset = UNSET,
    name: str | Unset = UNSET,
    recently_added: bool | Unset = UNSET,
    is_gms: bool | Unset = UNSET,
    tags: str | Unset = UNSET,
    is_geofence_applied: str | Unset = UNSET,
    serial: str | Unset = UNSET,
    android_version: str | Unset = UNSET,
    android_version_multi: str | Unset = UNSET,
    wifi_ssid: str | Unset = UNSET,
    network_type: str | Unset = UNSET,
    network_type_multi: str | Unset = UNSET,
    model: str | Unset = UNSET,
    template: str | Unset = UNSET,
    template_multi: str | Unset = UNSET,
    policy: str | Unset = UNSET,
    policy_multi: str | Unset = UNSET,
    policy_null: bool | Unset = UNSET,
    dpc_version: str | Unset = UNSET,
    active_connection: str | Unset = UNSET,
    device_type: str | Unset = UNSET,
    seamless_info: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> Response[DeviceTilePage]:
    """
    List device summaries.

    Returns a page of device summaries (tiles), each with the device, its groups and network data. Many
    filters exist, among them state, last seen, battery level, group, tags and Android version; those
    ending in _multi take several values separated by commas.

    `GET /v1/enterprise/{enterprise_id}/report/device-tiles/`; documented errors: 400, 401, 500.

    Args:
        enterprise_id: UUID of the enterprise, the organisation that the API key belongs to.
        client: What sends the request.
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
        limit: Largest number of entries to return on one page. Default: 20.
        offset: Number of entries to skip before the first one that is returned. Default: 0.

    Returns:
        The answer with its status and headers.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    kwargs = _get_kwargs(
        enterprise_id=enterprise_id,
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
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    enterprise_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    state: int | Unset = UNSET,
    created_on_gt: dt.datetime | Unset = UNSET,
    created_on_lt: dt.datetime | Unset = UNSET,
    provisioned_on_gt: dt.datetime | Unset = UNSET,
    provisioned_on_lt: dt.datetime | Unset = UNSET,
    updated_on_gt: dt.datetime | Unset = UNSET,
    updated_on_lt: dt.datetime | Unset = UNSET,
    last_seen_gt: dt.datetime | Unset = UNSET,
    last_seen_lt: dt.datetime | Unset = UNSET,
    battery_level_gte: float | Unset = UNSET,
    battery_level_lte: float | Unset = UNSET,
    at_risk: bool | Unset = UNSET,
    security_status: int | Unset = UNSET,
    status: str | Unset = UNSET,
    group: str | UUID | Unset = UNSET,
    group_name: str | Unset = UNSET,
    group_name_multi: str | Unset = UNSET,
    group_multi: str | Unset = UNSET,
    group_multi_immediate: str | Unset = UNSET,
    group_null: str | Unset = UNSET,
    imei: str | Unset = UNSET,
    name: str | Unset = UNSET,
    recently_added: bool | Unset = UNSET,
    is_gms: bool | Unset = UNSET,
    tags: str | Unset = UNSET,
    is_geofence_applied: str | Unset = UNSET,
    serial: str | Unset = UNSET,
    android_version: str | Unset = UNSET,
    android_version_multi: str | Unset = UNSET,
    wifi_ssid: str | Unset = UNSET,
    network_type: str | Unset = UNSET,
    network_type_multi: str | Unset = UNSET,
    model: str | Unset = UNSET,
    template: str | Unset = UNSET,
    template_multi: str | Unset = UNSET,
    policy: str | Unset = UNSET,
    policy_multi: str | Unset = UNSET,
    policy_null: bool | Unset = UNSET,
    dpc_version: str | Unset = UNSET,
    active_connection: str | Unset = UNSET,
    device_type: str | Unset = UNSET,
    seamless_info: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> DeviceTilePage:
    """
    List device summaries.

    Returns a page of device summaries (tiles), each with the device, its groups and network data. Many
    filters exist, among them state, last seen, battery level, group, tags and Android version; those
    ending in _multi take several values separated by commas.

    `GET /v1/enterprise/{enterprise_id}/report/device-tiles/`; documented errors: 400, 401, 500.

    Args:
        enterprise_id: UUID of the enterprise, the organisation that the API key belongs to.
        client: What sends the request.
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
        limit: Largest number of entries to return on one page. Default: 20.
        offset: Number of entries to skip before the first one that is returned. Default: 0.

    Returns:
        The decoded answer.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    response = await asyncio_detailed(
        enterprise_id=enterprise_id,
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
        client=client,
    )
    return response.parsed
