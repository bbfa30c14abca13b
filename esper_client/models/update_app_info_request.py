# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

import datetime as dt
from typing import Any, ClassVar

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class UpdateAppInfoRequest(_m.Model):
    """
    An UpdateAppInfoRequest.

    Attributes:
        icon_url: Address of the icon.
        is_active: Whether the object is active.
        updated_on: When the object was last changed, as an RFC 3339 timestamp.
        min_sdk_version: Lowest version of the operating system or SDK that the app runs on.
        unapproved: Whether the product is no longer approved; setting it to `true` deletes the app.
    """

    __slots__ = (
        "icon_url",
        "is_active",
        "updated_on",
        "min_sdk_version",
        "unapproved",
    )

    icon_url: str | None
    is_active: bool | None
    updated_on: dt.datetime | None
    min_sdk_version: int | None
    unapproved: bool | None

    def __init__(
        self,
        *,
        icon_url: str | Unset = UNSET,
        is_active: bool | Unset = UNSET,
        updated_on: dt.datetime | Unset = UNSET,
        min_sdk_version: int | Unset = UNSET,
        unapproved: bool | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("icon_url", "icon_url", _c.STR),
        _m.Field("is_active", "is_active", _c.BOOL),
        _m.Field("updated_on", "updated_on", _c.DATETIME),
        _m.Field("min_sdk_version", "min_sdk_version", _c.INT),
        _m.Field("unapproved", "unapproved", _c.BOOL),
    )
