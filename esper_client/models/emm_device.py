# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

import datetime as dt
from typing import Any, ClassVar

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class EmmDevice(_m.Model):
    """
    Google management data of a device.

    Attributes:
        id: Identifier of the object, assigned by the service.
        google_device_id: Id of the device at Google.
        management_type: How Google manages the device.
        device: Device that the entry concerns.
        google_user: Number of the Google user of the device.
        policy: Policy that applies.
        created_on: When the object was created, as an RFC 3339 timestamp.
        updated_on: When the object was last changed, as an RFC 3339 timestamp.
        is_active: Whether the object is active. Default: true.
    """

    __slots__ = (
        "id",
        "google_device_id",
        "management_type",
        "device",
        "google_user",
        "policy",
        "created_on",
        "updated_on",
        "is_active",
    )

    id: int
    google_device_id: str | None
    management_type: str | None
    device: str | None
    google_user: int | None
    policy: int | None
    created_on: dt.datetime | None
    updated_on: dt.datetime | None
    is_active: bool | None

    def __init__(
        self,
        *,
        id: int | Unset = UNSET,
        google_device_id: str | Unset = UNSET,
        management_type: str | Unset = UNSET,
        device: str | Unset = UNSET,
        google_user: int | Unset = UNSET,
        policy: int | Unset = UNSET,
        created_on: dt.datetime | Unset = UNSET,
        updated_on: dt.datetime | Unset = UNSET,
        is_active: bool | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("id", "id", _c.INT),
        _m.Field("google_device_id", "google_device_id", _c.STR),
        _m.Field("managementType", "management_type", _c.STR),
        _m.Field("device", "device", _c.STR),
        _m.Field("google_user", "google_user", _c.INT),
        _m.Field("policy", "policy", _c.INT),
        _m.Field("created_on", "created_on", _c.DATETIME),
        _m.Field("updated_on", "updated_on", _c.DATETIME),
        _m.Field("is_active", "is_active", _c.BOOL),
    )
