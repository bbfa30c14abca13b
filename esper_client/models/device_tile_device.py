# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

import datetime as dt
from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class DeviceTileDevice(_m.Model):
    """
    Device that the tile is about.

    Attributes:
        id: Identifier of the object, assigned by the service.
        groups: Device groups that the object concerns.
        device_name: Name of the device.
        state: State of the device as an integer.
        tags: Tags attached to the object.
        device_type: Type of the device.
        serial: Serial number of the device.
        imeis:
        android_version: Android version of the device.
        eea_version: EEA version of the device, if there is one.
        manufacturer: Maker of the device.
        api_level: Android API level of the device.
        template_name: Name of the template that the device was set up with, if any.
        dpc_version: Version of the device policy controller app.
        alias_name: Alias of the device.
        provisioned_on: When the device was provisioned, as an RFC 3339 timestamp.
        geofence_id: UUID of the geofence.
    """

    __slots__ = (
        "id",
        "groups",
        "device_name",
        "state",
        "tags",
        "device_type",
        "serial",
        "imeis",
        "android_version",
        "eea_version",
        "manufacturer",
        "api_level",
        "template_name",
        "dpc_version",
        "alias_name",
        "provisioned_on",
        "geofence_id",
    )

    id: str
    groups: list[_models.DeviceTileGroup] | None
    device_name: str | None
    state: int | None
    tags: str | None
    device_type: str | None
    serial: str | None
    imeis: dict[str, Any] | None
    android_version: int | None
    eea_version: str | None
    manufacturer: str | None
    api_level: int | None
    template_name: str | None
    dpc_version: str | None
    alias_name: str | None
    provisioned_on: dt.datetime | None
    geofence_id: str | None

    def __init__(
        self,
        *,
        id: str | Unset = UNSET,
        groups: list[_models.DeviceTileGroup] | Unset = UNSET,
        device_name: str | Unset = UNSET,
        state: int | Unset = UNSET,
        tags: str | None | Unset = UNSET,
        device_type: str | Unset = UNSET,
        serial: str | Unset = UNSET,
        imeis: dict[str, Any] | Unset = UNSET,
        android_version: int | Unset = UNSET,
        eea_version: str | Unset = UNSET,
        manufacturer: str | Unset = UNSET,
        api_level: int | Unset = UNSET,
        template_name: str | Unset = UNSET,
        dpc_version: str | Unset = UNSET,
        alias_name: str | Unset = UNSET,
        provisioned_on: dt.datetime | Unset = UNSET,
        geofence_id: str | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("id", "id", _c.STR),
        _m.Field("groups", "groups", _c.ListOf(_c.Ref("device_tile_group", "DeviceTileGroup"))),
        _m.Field("device_name", "device_name", _c.STR),
        _m.Field("state", "state", _c.INT),
        _m.Field("tags", "tags", _c.STR, nullable=True),
        _m.Field("device_type", "device_type", _c.STR),
        _m.Field("serial", "serial", _c.STR),
        _m.Field("imeis", "imeis", _c.OBJECT),
        _m.Field("android_version", "android_version", _c.INT),
        _m.Field("eea_version", "eea_version", _c.STR),
        _m.Field("manufacturer", "manufacturer", _c.STR),
        _m.Field("api_level", "api_level", _c.INT),
        _m.Field("template_name", "template_name", _c.STR),
        _m.Field("dpc_version", "dpc_version", _c.STR),
        _m.Field("alias_name", "alias_name", _c.STR),
        _m.Field("provisioned_on", "provisioned_on", _c.DATETIME),
        _m.Field("geofence_id", "geofence_id", _c.STR),
    )
