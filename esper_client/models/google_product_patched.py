# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

import datetime as dt
from typing import Any, ClassVar

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class GoogleProductPatched(_m.Model):
    """
    Google Play product as returned after a change.

    Attributes:
        id: Identifier of the object, assigned by the service.
        icon_url: Address of the icon.
        is_active: Whether the object is active.
        title: Title shown to people.
        created_on: When the object was created, as an RFC 3339 timestamp.
        updated_on: When the object was last changed, as an RFC 3339 timestamp.
        min_sdk_version: Lowest version of the operating system or SDK that the app runs on.
        google_product_id: Product id in Google Play.
        package_name: Package name of the app.
        google_enterprise: Integer id of the Google enterprise registration.
    """

    __slots__ = (
        "id",
        "icon_url",
        "is_active",
        "title",
        "created_on",
        "updated_on",
        "min_sdk_version",
        "google_product_id",
        "package_name",
        "google_enterprise",
    )

    id: str
    icon_url: str | None
    is_active: bool | None
    title: str | None
    created_on: dt.datetime | None
    updated_on: dt.datetime | None
    min_sdk_version: str | None
    google_product_id: str | None
    package_name: str | None
    google_enterprise: int | None

    def __init__(
        self,
        *,
        id: str | Unset = UNSET,
        icon_url: str | Unset = UNSET,
        is_active: bool | Unset = UNSET,
        title: str | Unset = UNSET,
        created_on: dt.datetime | Unset = UNSET,
        updated_on: dt.datetime | Unset = UNSET,
        min_sdk_version: str | Unset = UNSET,
        google_product_id: str | Unset = UNSET,
        package_name: str | Unset = UNSET,
        google_enterprise: int | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("id", "id", _c.STR),
        _m.Field("icon_url", "icon_url", _c.STR),
        _m.Field("is_active", "is_active", _c.BOOL),
        _m.Field("title", "title", _c.STR),
        _m.Field("created_on", "created_on", _c.DATETIME),
        _m.Field("updated_on", "updated_on", _c.DATETIME),
        _m.Field("min_sdk_version", "min_sdk_version", _c.STR),
        _m.Field("google_product_id", "google_product_id", _c.STR),
        _m.Field("package_name", "package_name", _c.STR),
        _m.Field("google_enterprise", "google_enterprise", _c.INT),
    )
