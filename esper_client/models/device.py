# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

import datetime as dt
from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class Device(_m.Model):
    """
    Device as described by the older device service.

    Attributes:
        id: Identifier of the object, assigned by the service.
        url: Web address of the object.
        device_name: Name of the device.
        alias_name: Alias of the device.
        policy_name: Name under which the policy is kept.
        status: Status of the device as an integer.
        state: State of the device as an integer.
        current_command: UUID of the command that the device is carrying out.
        suid: SUID of the device.
        fcm_id: Firebase Cloud Messaging id of the device.
        enterprise: Enterprise that the object belongs to.
        policy: Policy that applies.
        user: User that the object belongs to.
        groups: Device groups that the object concerns.
        tags: Tags attached to the object.
        api_level: Android API level of the device.
        template_name: Name of the template that the device was set up with, if any.
        mqtt_id: MQTT id of the device.
        software_info:
        hardware_info:
        displays:
        network_info:
        memory_info:
        audio_constraints: Limits of the audio streams of the device.
        provisioned_on: When the device was provisioned, as an RFC 3339 timestamp.
        created_on: When the object was created, as an RFC 3339 timestamp.
        updated_on: When the object was last changed, as an RFC 3339 timestamp.
        is_gms: Whether the device has Google Mobile Services. Default: true.
        is_active: Whether the object is active. Default: true.
        esper_client: Esper client on the device. Not published.
        emm_device: Record of the device in Google device management; null without one.
        assigned_blueprint_id: Blueprint that is assigned to the device. Not published.
        blueprint_upgrade_status: How far the device is with a new version of its blueprint. Not published.
        current_app_mode: App mode of the device as an integer. Not published.
        current_blueprint_id: Blueprint that is in effect on the device. Not published.
        current_blueprint_version_id: Version of the blueprint that is in effect. Not published.
        current_blueprint_version_number: Number of the version of the blueprint that is in effect. Not published.
        device_type: Type of the device. Not published.
        dpc_info: Esper agent on the device. Not published.
        foundation_config: Configuration of Foundation on the device. Not published.
        has_seamless_info: Whether there is information about seamless provisioning. Not published.
        initialtemplate: Template that the device began with. Not published.
        iot_mqtt_base_topic: MQTT topic below which the device reports. Not published.
        is_esper_managed: Whether Esper manages the device. Not published.
        kiosk_app_name: App that a device in kiosk mode shows. Not published.
        lockdown_state: State of the lockdown as an integer. Not published.
        managed_by: What the device is managed through. Not published.
        provisioned_with: What the device was provisioned with. Not published.
        timezone_string: Time zone of the device. Not published.
        use_iot_mqtt: Whether the device reports by the newer MQTT service. Not published.
        use_mqtt: Whether the device reports by MQTT. Not published.
        wifi_access_points: Wi-Fi networks that the device knows. Not published.
    """

    __slots__ = (
        "id",
        "url",
        "device_name",
        "alias_name",
        "policy_name",
        "status",
        "state",
        "current_command",
        "suid",
        "fcm_id",
        "enterprise",
        "policy",
        "user",
        "groups",
        "tags",
        "api_level",
        "template_name",
        "mqtt_id",
        "software_info",
        "hardware_info",
        "displays",
        "network_info",
        "memory_info",
        "audio_constraints",
        "provisioned_on",
        "created_on",
        "updated_on",
        "is_gms",
        "is_active",
        "esper_client",
        "emm_device",
        "assigned_blueprint_id",
        "blueprint_upgrade_status",
        "current_app_mode",
        "current_blueprint_id",
        "current_blueprint_version_id",
        "current_blueprint_version_number",
        "device_type",
        "dpc_info",
        "foundation_config",
        "has_seamless_info",
        "initialtemplate",
        "iot_mqtt_base_topic",
        "is_esper_managed",
        "kiosk_app_name",
        "lockdown_state",
        "managed_by",
        "provisioned_with",
        "timezone_string",
        "use_iot_mqtt",
        "use_mqtt",
        "wifi_access_points",
    )

    id: str
    url: str | None
    device_name: str | None
    alias_name: str | None
    policy_name: str | None
    status: int | None
    state: int | None
    current_command: str | None
    suid: str | None
    fcm_id: str | None
    enterprise: str | None
    policy: str | None
    user: str | None
    groups: list[str] | None
    tags: list[str] | None
    api_level: int | None
    template_name: str | None
    mqtt_id: str | None
    software_info: dict[str, Any] | None
    hardware_info: dict[str, Any] | None
    displays: dict[str, Any] | None
    network_info: dict[str, Any] | None
    memory_info: dict[str, Any] | None
    audio_constraints: dict[str, Any] | None
    provisioned_on: dt.datetime | None
    created_on: dt.datetime | None
    updated_on: dt.datetime | None
    is_gms: bool | None
    is_active: bool | None
    esper_client: str | None
    emm_device: _models.EmmDevice | None
    assigned_blueprint_id: Any
    blueprint_upgrade_status: Any
    current_app_mode: int | None
    current_blueprint_id: Any
    current_blueprint_version_id: Any
    current_blueprint_version_number: Any
    device_type: Any
    dpc_info: Any
    foundation_config: Any
    has_seamless_info: bool | None
    initialtemplate: Any
    iot_mqtt_base_topic: Any
    is_esper_managed: bool | None
    kiosk_app_name: Any
    lockdown_state: int | None
    managed_by: Any
    provisioned_with: Any
    timezone_string: Any
    use_iot_mqtt: bool | None
    use_mqtt: bool | None
    wifi_access_points: list[Any] | None

    def __init__(
        self,
        *,
        id: str | Unset = UNSET,
        url: str | Unset = UNSET,
        device_name: str | Unset = UNSET,
        alias_name: str | Unset = UNSET,
        policy_name: str | None | Unset = UNSET,
        status: int | Unset = UNSET,
        state: int | Unset = UNSET,
        current_command: str | None | Unset = UNSET,
        suid: str | Unset = UNSET,
        fcm_id: str | Unset = UNSET,
        enterprise: str | Unset = UNSET,
        policy: str | None | Unset = UNSET,
        user: str | None | Unset = UNSET,
        groups: list[str] | Unset = UNSET,
        tags: list[str] | None | Unset = UNSET,
        api_level: int | Unset = UNSET,
        template_name: str | None | Unset = UNSET,
        mqtt_id: str | Unset = UNSET,
        software_info: dict[str, Any] | Unset = UNSET,
        hardware_info: dict[str, Any] | Unset = UNSET,
        displays: dict[str, Any] | Unset = UNSET,
        network_info: dict[str, Any] | Unset = UNSET,
        memory_info: dict[str, Any] | Unset = UNSET,
        audio_constraints: dict[str, Any] | None | Unset = UNSET,
        provisioned_on: dt.datetime | Unset = UNSET,
        created_on: dt.datetime | Unset = UNSET,
        updated_on: dt.datetime | Unset = UNSET,
        is_gms: bool | Unset = UNSET,
        is_active: bool | Unset = UNSET,
        esper_client: str | None | Unset = UNSET,
        emm_device: _models.EmmDevice | None | Unset = UNSET,
        assigned_blueprint_id: Any = UNSET,
        blueprint_upgrade_status: Any = UNSET,
        current_app_mode: int | None | Unset = UNSET,
        current_blueprint_id: Any = UNSET,
        current_blueprint_version_id: Any = UNSET,
        current_blueprint_version_number: Any = UNSET,
        device_type: Any = UNSET,
        dpc_info: Any = UNSET,
        foundation_config: Any = UNSET,
        has_seamless_info: bool | None | Unset = UNSET,
        initialtemplate: Any = UNSET,
        iot_mqtt_base_topic: Any = UNSET,
        is_esper_managed: bool | None | Unset = UNSET,
        kiosk_app_name: Any = UNSET,
        lockdown_state: int | None | Unset = UNSET,
        managed_by: Any = UNSET,
        provisioned_with: Any = UNSET,
        timezone_string: Any = UNSET,
        use_iot_mqtt: bool | None | Unset = UNSET,
        use_mqtt: bool | None | Unset = UNSET,
        wifi_access_points: list[Any] | None | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("id", "id", _c.STR),
        _m.Field("url", "url", _c.STR),
        _m.Field("device_name", "device_name", _c.STR),
        _m.Field("alias_name", "alias_name", _c.STR),
        _m.Field("policy_name", "policy_name", _c.STR, nullable=True),
        _m.Field("status", "status", _c.INT),
        _m.Field("state", "state", _c.INT),
        _m.Field("current_command", "current_command", _c.STR, nullable=True),
        _m.Field("suid", "suid", _c.STR),
        _m.Field("fcm_id", "fcm_id", _c.STR),
        _m.Field("enterprise", "enterprise", _c.STR),
        _m.Field("policy", "policy", _c.STR, nullable=True),
        _m.Field("user", "user", _c.STR, nullable=True),
        _m.Field("groups", "groups", _c.ListOf(_c.STR)),
        _m.Field("tags", "tags", _c.ListOf(_c.STR), nullable=True),
        _m.Field("api_level", "api_level", _c.INT),
        _m.Field("template_name", "template_name", _c.STR, nullable=True),
        _m.Field("mqtt_id", "mqtt_id", _c.STR),
        _m.Field("softwareInfo", "software_info", _c.OBJECT),
        _m.Field("hardwareInfo", "hardware_info", _c.OBJECT),
        _m.Field("displays", "displays", _c.OBJECT),
        _m.Field("networkInfo", "network_info", _c.OBJECT),
        _m.Field("memoryInfo", "memory_info", _c.OBJECT),
        _m.Field("audioConstraints", "audio_constraints", _c.OBJECT, nullable=True),
        _m.Field("provisioned_on", "provisioned_on", _c.DATETIME),
        _m.Field("created_on", "created_on", _c.DATETIME),
        _m.Field("updated_on", "updated_on", _c.DATETIME),
        _m.Field("is_gms", "is_gms", _c.BOOL),
        _m.Field("is_active", "is_active", _c.BOOL),
        _m.Field("esper_client", "esper_client", _c.STR, nullable=True),
        _m.Field("emm_device", "emm_device", _c.Ref("emm_device", "EmmDevice"), nullable=True),
        _m.Field("assigned_blueprint_id", "assigned_blueprint_id", _c.ANY, nullable=True),
        _m.Field("blueprint_upgrade_status", "blueprint_upgrade_status", _c.ANY, nullable=True),
        _m.Field("current_app_mode", "current_app_mode", _c.INT, nullable=True),
        _m.Field("current_blueprint_id", "current_blueprint_id", _c.ANY, nullable=True),
        _m.Field("current_blueprint_version_id", "current_blueprint_version_id", _c.ANY, nullable=True),
        _m.Field(
            "current_blueprint_version_number", "current_blueprint_version_number", _c.ANY, nullable=True
        ),
        _m.Field("device_type", "device_type", _c.ANY, nullable=True),
        _m.Field("dpcInfo", "dpc_info", _c.ANY, nullable=True),
        _m.Field("foundation_config", "foundation_config", _c.ANY, nullable=True),
        _m.Field("has_seamlessInfo", "has_seamless_info", _c.BOOL, nullable=True),
        _m.Field("initialtemplate", "initialtemplate", _c.ANY, nullable=True),
        _m.Field("iot_mqtt_base_topic", "iot_mqtt_base_topic", _c.ANY, nullable=True),
        _m.Field("is_esper_managed", "is_esper_managed", _c.BOOL, nullable=True),
        _m.Field("kiosk_app_name", "kiosk_app_name", _c.ANY, nullable=True),
        _m.Field("lockdown_state", "lockdown_state", _c.INT, nullable=True),
        _m.Field("managed_by", "managed_by", _c.ANY, nullable=True),
        _m.Field("provisioned_with", "provisioned_with", _c.ANY, nullable=True),
        _m.Field("timezone_string", "timezone_string", _c.ANY, nullable=True),
        _m.Field("use_iot_mqtt", "use_iot_mqtt", _c.BOOL, nullable=True),
        _m.Field("use_mqtt", "use_mqtt", _c.BOOL, nullable=True),
        _m.Field("wifi_access_points", "wifi_access_points", _c.ListOf(_c.ANY), nullable=True),
    )
