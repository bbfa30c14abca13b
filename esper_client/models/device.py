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
        audio_constraints:
        provisioned_on: When the device was provisioned, as an RFC 3339 timestamp.
        created_on: When the object was created, as an RFC 3339 timestamp.
        updated_on: When the object was last changed, as an RFC 3339 timestamp.
        emm_device: Google management data of a device.
        is_gms: Whether the device has Google Mobile Services. Default: true.
        is_active: Whether the object is active. Default: true.
        esper_client: Esper client on the device. Not published.
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
        "emm_device",
        "is_gms",
        "is_active",
        "esper_client",
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
    emm_device: _models.EmmDevice | None
    is_gms: bool | None
    is_active: bool | None
    esper_client: str | None

    def __init__(
        self,
        *,
        id: str | Unset = UNSET,
        url: str | Unset = UNSET,
        device_name: str | Unset = UNSET,
        alias_name: str | Unset = UNSET,
        policy_name: str | Unset = UNSET,
        status: int | Unset = UNSET,
        state: int | Unset = UNSET,
        current_command: str | Unset = UNSET,
        suid: str | Unset = UNSET,
        fcm_id: str | Unset = UNSET,
        enterprise: str | Unset = UNSET,
        policy: str | Unset = UNSET,
        user: str | Unset = UNSET,
        groups: list[str] | Unset = UNSET,
        tags: list[str] | None | Unset = UNSET,
        api_level: int | Unset = UNSET,
        template_name: str | Unset = UNSET,
        mqtt_id: str | Unset = UNSET,
        software_info: dict[str, Any] | Unset = UNSET,
        hardware_info: dict[str, Any] | Unset = UNSET,
        displays: dict[str, Any] | Unset = UNSET,
        network_info: dict[str, Any] | Unset = UNSET,
        memory_info: dict[str, Any] | Unset = UNSET,
        audio_constraints: dict[str, Any] | Unset = UNSET,
        provisioned_on: dt.datetime | Unset = UNSET,
        created_on: dt.datetime | Unset = UNSET,
        updated_on: dt.datetime | Unset = UNSET,
        emm_device: _models.EmmDevice | Unset = UNSET,
        is_gms: bool | Unset = UNSET,
        is_active: bool | Unset = UNSET,
        esper_client: str | None | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("id", "id", _c.STR),
        _m.Field("url", "url", _c.STR),
        _m.Field("device_name", "device_name", _c.STR),
        _m.Field("alias_name", "alias_name", _c.STR),
        _m.Field("policy_name", "policy_name", _c.STR),
        _m.Field("status", "status", _c.INT),
        _m.Field("state", "state", _c.INT),
        _m.Field("current_command", "current_command", _c.STR),
        _m.Field("suid", "suid", _c.STR),
        _m.Field("fcm_id", "fcm_id", _c.STR),
        _m.Field("enterprise", "enterprise", _c.STR),
        _m.Field("policy", "policy", _c.STR),
        _m.Field("user", "user", _c.STR),
        _m.Field("groups", "groups", _c.ListOf(_c.STR)),
        _m.Field("tags", "tags", _c.ListOf(_c.STR), nullable=True),
        _m.Field("api_level", "api_level", _c.INT),
        _m.Field("template_name", "template_name", _c.STR),
        _m.Field("mqtt_id", "mqtt_id", _c.STR),
        _m.Field("softwareInfo", "software_info", _c.OBJECT),
        _m.Field("hardwareInfo", "hardware_info", _c.OBJECT),
        _m.Field("displays", "displays", _c.OBJECT),
        _m.Field("networkInfo", "network_info", _c.OBJECT),
        _m.Field("memoryInfo", "memory_info", _c.OBJECT),
        _m.Field("audioConstraints", "audio_constraints", _c.OBJECT),
        _m.Field("provisioned_on", "provisioned_on", _c.DATETIME),
        _m.Field("created_on", "created_on", _c.DATETIME),
        _m.Field("updated_on", "updated_on", _c.DATETIME),
        _m.Field("emm_device", "emm_device", _c.Ref("emm_device", "EmmDevice")),
        _m.Field("is_gms", "is_gms", _c.BOOL),
        _m.Field("is_active", "is_active", _c.BOOL),
        _m.Field("esper_client", "esper_client", _c.STR, nullable=True),
    )
