# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class PipelineDevice(_m.Model):
    """
    Device of a group in a target list.

    Attributes:
        id: Identifier of the object, assigned by the service.
        device_name: Name of the device.
        serial: Serial number of the device.
        template_name: Name of the template that the device was set up with, if any.
        manufacturer: Maker of the device.
        android_version: Android version of the device.
        api_level: Android API level of the device.
        is_gms: Whether the device has Google Mobile Services.
        is_active: Whether the object is active.
        model: Model of the device.
        alias_name: Alias of the device.
        esper_client: Esper client on the device.
    """

    __slots__ = (
        "id",
        "device_name",
        "serial",
        "template_name",
        "manufacturer",
        "android_version",
        "api_level",
        "is_gms",
        "is_active",
        "model",
        "alias_name",
        "esper_client",
    )

    id: str
    device_name: str | None
    serial: str | None
    template_name: str | None
    manufacturer: str | None
    android_version: str | None
    api_level: str | None
    is_gms: bool | None
    is_active: bool | None
    model: str | None
    alias_name: str | None
    esper_client: str | None

    def __init__(
        self,
        *,
        id: str | Unset = UNSET,
        device_name: str | Unset = UNSET,
        serial: str | Unset = UNSET,
        template_name: str | Unset = UNSET,
        manufacturer: str | Unset = UNSET,
        android_version: str | Unset = UNSET,
        api_level: str | Unset = UNSET,
        is_gms: bool | Unset = UNSET,
        is_active: bool | Unset = UNSET,
        model: str | Unset = UNSET,
        alias_name: str | Unset = UNSET,
        esper_client: str | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("id", "id", _c.STR),
        _m.Field("device_name", "device_name", _c.STR),
        _m.Field("serial", "serial", _c.STR),
        _m.Field("template_name", "template_name", _c.STR),
        _m.Field("manufacturer", "manufacturer", _c.STR),
        _m.Field("android_version", "android_version", _c.STR),
        _m.Field("api_level", "api_level", _c.STR),
        _m.Field("is_gms", "is_gms", _c.BOOL),
        _m.Field("is_active", "is_active", _c.BOOL),
        _m.Field("model", "model", _c.STR),
        _m.Field("alias_name", "alias_name", _c.STR),
        _m.Field("esper_client", "esper_client", _c.STR),
    )
