# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

import datetime as dt
from typing import Any, ClassVar

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class FoundryDeviceModelV1(_m.Model):
    """
    Device model known to Foundry, with its update settings.

    Attributes:
        model_display_name: Model name to show to people.
        manufacturer: Maker of the device.
        model: Model of the device.
        profile_name: Name of the profile of the device model.
        profile_variant: Variant of the profile of the device model.
        update_compatible_android_api_level_begin: Lowest Android API level that is compatible with updates.
        device_model_id: UUID of the device model.
        auto_update: Whether devices of the model are updated by themselves.
        latest: Whether devices of the model get the latest build.
        locked_build_id: UUID of the build that the device model is locked to; null when there is none.
        created_at: When the object was created, as an RFC 3339 timestamp.
        update_compatible_android_api_level_end: Highest Android API level that is compatible with updates.
        updated_at: When the object was last changed, as an RFC 3339 timestamp.
        created_by: User who created the object.
        updated_by: User who last changed the object.
    """

    __slots__ = (
        "model_display_name",
        "manufacturer",
        "model",
        "profile_name",
        "profile_variant",
        "update_compatible_android_api_level_begin",
        "device_model_id",
        "auto_update",
        "latest",
        "locked_build_id",
        "created_at",
        "update_compatible_android_api_level_end",
        "updated_at",
        "created_by",
        "updated_by",
    )

    model_display_name: str | None
    manufacturer: str | None
    model: str | None
    profile_name: str | None
    profile_variant: str | None
    update_compatible_android_api_level_begin: int | None
    device_model_id: str | None
    auto_update: bool | None
    latest: bool | None
    locked_build_id: str | None
    created_at: dt.datetime | None
    update_compatible_android_api_level_end: int | None
    updated_at: dt.datetime | None
    created_by: str | None
    updated_by: str | None

    def __init__(
        self,
        model_display_name: str | None,
        manufacturer: str | None,
        model: str | None,
        profile_name: str | None,
        profile_variant: str | None,
        update_compatible_android_api_level_begin: int,
        device_model_id: str,
        auto_update: bool,
        latest: bool,
        locked_build_id: str | None,
        created_at: dt.datetime,
        *,
        update_compatible_android_api_level_end: int | Unset = UNSET,
        updated_at: dt.datetime | Unset = UNSET,
        created_by: str | Unset = UNSET,
        updated_by: str | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("model_display_name", "model_display_name", _c.STR, required=True, nullable=True),
        _m.Field("manufacturer", "manufacturer", _c.STR, required=True, nullable=True),
        _m.Field("model", "model", _c.STR, required=True, nullable=True),
        _m.Field("profile_name", "profile_name", _c.STR, required=True, nullable=True),
        _m.Field("profile_variant", "profile_variant", _c.STR, required=True, nullable=True),
        _m.Field(
            "update_compatible_android_api_level_begin",
            "update_compatible_android_api_level_begin",
            _c.INT,
            required=True,
        ),
        _m.Field("device_model_id", "device_model_id", _c.STR, required=True),
        _m.Field("auto_update", "auto_update", _c.BOOL, required=True),
        _m.Field("latest", "latest", _c.BOOL, required=True),
        _m.Field("locked_build_id", "locked_build_id", _c.STR, required=True, nullable=True),
        _m.Field("created_at", "created_at", _c.DATETIME, required=True),
        _m.Field(
            "update_compatible_android_api_level_end", "update_compatible_android_api_level_end", _c.INT
        ),
        _m.Field("updated_at", "updated_at", _c.DATETIME),
        _m.Field("created_by", "created_by", _c.STR),
        _m.Field("updated_by", "updated_by", _c.STR),
    )
