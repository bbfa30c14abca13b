# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

import datetime as dt
from typing import Any, ClassVar

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class DeviceStatus(_m.Model):
    """
    Status data reported by a device.

    Attributes:
        device: Device that the entry concerns.
        enterprise: Enterprise that the object belongs to.
        data: What the device reported; as text that holds JSON in older answers.
        id: Identifier of the object, assigned by the service.
        created_on: When the object was created, as an RFC 3339 timestamp.
    """

    __slots__ = (
        "device",
        "enterprise",
        "data",
        "id",
        "created_on",
    )

    device: str | None
    enterprise: str | None
    data: dict[str, Any] | str | None
    id: int
    created_on: dt.datetime | None

    def __init__(
        self,
        device: str,
        enterprise: str,
        data: dict[str, Any] | str,
        *,
        id: int | Unset = UNSET,
        created_on: dt.datetime | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("device", "device", _c.STR, required=True),
        _m.Field("enterprise", "enterprise", _c.STR, required=True),
        _m.Field("data", "data", _c.OneOf(_c.OBJECT, _c.STR), required=True),
        _m.Field("id", "id", _c.INT),
        _m.Field("created_on", "created_on", _c.DATETIME),
    )
