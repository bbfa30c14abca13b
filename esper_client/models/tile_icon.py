# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

import datetime as dt
from typing import Any, ClassVar

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class TileIcon(_m.Model):
    """
    Icon shown for devices of a category or model.

    Attributes:
        id: Identifier of the object, assigned by the service.
        category: Device category that the icon is for.
        icon_file: Picture file of the icon.
        device_model: Model of the device.
        custom: Whether the icon is a custom one.
        created_on: When the object was created, as an RFC 3339 timestamp.
        updated_on: When the object was last changed, as an RFC 3339 timestamp.
    """

    __slots__ = (
        "id",
        "category",
        "icon_file",
        "device_model",
        "custom",
        "created_on",
        "updated_on",
    )

    id: str
    category: str | None
    icon_file: str | None
    device_model: str | None
    custom: bool | None
    created_on: dt.datetime | None
    updated_on: dt.datetime | None

    def __init__(
        self,
        *,
        id: str | Unset = UNSET,
        category: str | Unset = UNSET,
        icon_file: str | Unset = UNSET,
        device_model: str | Unset = UNSET,
        custom: bool | Unset = UNSET,
        created_on: dt.datetime | Unset = UNSET,
        updated_on: dt.datetime | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("id", "id", _c.STR),
        _m.Field("category", "category", _c.STR),
        _m.Field("icon_file", "icon_file", _c.STR),
        _m.Field("device_model", "device_model", _c.STR),
        _m.Field("custom", "custom", _c.BOOL),
        _m.Field("created_on", "created_on", _c.DATETIME),
        _m.Field("updated_on", "updated_on", _c.DATETIME),
    )
