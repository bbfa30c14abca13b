# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

import datetime as dt
from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class LinuxDevice(_m.Model):
    """
    Linux device as described by the first version of the device service.

    Attributes:
        id: Identifier of the object, assigned by the service.
        name: Name of the object.
        os: Operating system of the device.
        state: State of the device as an integer.
        platform: Platform family of the object.
        serial: Serial number of the device.
        os_version: Version of the operating system.
        global_device_id: Global id of the device.
        tenant_id: Id of the tenant that the object belongs to.
        group_id: UUID of the device group.
        onboarded_on: When the device was onboarded, as an RFC 3339 timestamp.
        provisioned_on: When the device was provisioned, as an RFC 3339 timestamp.
        blueprint_info: Blueprints assigned to and in effect on a device, with the upgrade state.
        managed_by: What the device is managed through, a blueprint or a template.
        is_seamless: Whether the device was provisioned seamlessly.
        created_by: User who created the object.
        updated_by: User who last changed the object.
        created_at: When the object was created, as an RFC 3339 timestamp.
        updated_at: When the object was last changed, as an RFC 3339 timestamp.
    """

    __slots__ = (
        "id",
        "name",
        "os",
        "state",
        "platform",
        "serial",
        "os_version",
        "global_device_id",
        "tenant_id",
        "group_id",
        "onboarded_on",
        "provisioned_on",
        "blueprint_info",
        "managed_by",
        "is_seamless",
        "created_by",
        "updated_by",
        "created_at",
        "updated_at",
    )

    id: str
    name: str | None
    os: _models.LinuxDeviceOs | None
    state: int | None
    platform: _models.LinuxDevicePlatform | None
    serial: str | None
    os_version: str | None
    global_device_id: str | None
    tenant_id: str | None
    group_id: str | None
    onboarded_on: dt.datetime | None
    provisioned_on: dt.datetime | None
    blueprint_info: _models.BlueprintInfo | None
    managed_by: _models.AppleDeviceManagedBy | None
    is_seamless: bool | None
    created_by: str | None
    updated_by: str | None
    created_at: dt.datetime | None
    updated_at: dt.datetime | None

    def __init__(
        self,
        *,
        id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        os: _models.LinuxDeviceOs | Unset = UNSET,
        state: int | Unset = UNSET,
        platform: _models.LinuxDevicePlatform | Unset = UNSET,
        serial: str | Unset = UNSET,
        os_version: str | Unset = UNSET,
        global_device_id: str | Unset = UNSET,
        tenant_id: str | Unset = UNSET,
        group_id: str | Unset = UNSET,
        onboarded_on: dt.datetime | Unset = UNSET,
        provisioned_on: dt.datetime | Unset = UNSET,
        blueprint_info: _models.BlueprintInfo | Unset = UNSET,
        managed_by: _models.AppleDeviceManagedBy | Unset = UNSET,
        is_seamless: bool | Unset = UNSET,
        created_by: str | Unset = UNSET,
        updated_by: str | Unset = UNSET,
        created_at: dt.datetime | Unset = UNSET,
        updated_at: dt.datetime | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("id", "id", _c.STR),
        _m.Field("name", "name", _c.STR),
        _m.Field("os", "os", _c.Value("Ubuntu")),
        _m.Field("state", "state", _c.INT),
        _m.Field("platform", "platform", _c.Value("LINUX")),
        _m.Field("serial", "serial", _c.STR),
        _m.Field("os_version", "os_version", _c.STR),
        _m.Field("global_device_id", "global_device_id", _c.STR),
        _m.Field("tenant_id", "tenant_id", _c.STR),
        _m.Field("group_id", "group_id", _c.STR),
        _m.Field("onboarded_on", "onboarded_on", _c.DATETIME),
        _m.Field("provisioned_on", "provisioned_on", _c.DATETIME),
        _m.Field("blueprint_info", "blueprint_info", _c.Ref("blueprint_info", "BlueprintInfo")),
        _m.Field("managed_by", "managed_by", _c.Value("BLUEPRINT")),
        _m.Field("is_seamless", "is_seamless", _c.BOOL),
        _m.Field("created_by", "created_by", _c.STR),
        _m.Field("updated_by", "updated_by", _c.STR),
        _m.Field("created_at", "created_at", _c.DATETIME),
        _m.Field("updated_at", "updated_at", _c.DATETIME),
    )
